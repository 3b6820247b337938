import type { Request, Response } from 'express';
import { reference } from '../models/fields.js';
import * as service from '../services/shop-service.js';

export async function quote(request: Request, response: Response) {
  response.json(await service.quote(request.body, request.account));
}

export async function buy(request: Request, response: Response) {
  response.status(201).json(await service.buy(request.body, request.account));
}

export async function receipt(request: Request, response: Response) {
  const id = reference().parse(Number(request.params.id));
  response.json(await service.receipt(id, request.account));
}
