import type { Request, Response } from 'express';
import { signedIn } from '../middleware/authenticate.js';
import * as service from '../services/realm-service.js';

export async function show(request: Request, response: Response) {
  response.json(await service.desk(signedIn(request)));
}

export async function found(request: Request, response: Response) {
  response.status(201).json(await service.found(signedIn(request), request.body));
}

export async function harvest(request: Request, response: Response) {
  response.status(201).json(await service.harvest(signedIn(request)));
}

export async function build(request: Request, response: Response) {
  response.status(201).json(await service.build(signedIn(request), request.body));
}

export async function recruit(request: Request, response: Response) {
  response.status(201).json(await service.recruit(signedIn(request), request.body));
}

export async function employ(request: Request, response: Response) {
  response.status(201).json(await service.employ(signedIn(request), request.body));
}

export async function faceRaiders(request: Request, response: Response) {
  response.status(201).json(await service.faceRaiders(signedIn(request)));
}

export async function attack(request: Request, response: Response) {
  response.status(201).json(await service.attack(signedIn(request), request.body));
}
