import type { Request, Response } from 'express';
import * as service from '../services/survey-form-service.js';

export async function show(request: Request, response: Response) {
  response.json(await service.show(Number(request.params.id), request.account));
}

export async function answer(request: Request, response: Response) {
  const results = await service.answer(Number(request.params.id), request.body, request.account);
  response.status(201).json(results);
}

export async function results(request: Request, response: Response) {
  response.json(await service.results(Number(request.params.id), request.account));
}
