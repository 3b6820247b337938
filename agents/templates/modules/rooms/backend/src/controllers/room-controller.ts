import type { Request, Response } from 'express';
import { notFound } from '../errors.js';
import { signedIn } from '../middleware/authenticate.js';
import * as rooms from '../services/rooms.js';

function idOf(request: Request): number {
  const id = Number(request.params.id);
  if (!Number.isSafeInteger(id) || id < 1) throw notFound('This room');
  return id;
}

export async function list(request: Request, response: Response) {
  response.json(await rooms.listRooms(signedIn(request)));
}

export async function open(request: Request, response: Response) {
  response.status(201).json(await rooms.openRoom(request.body, signedIn(request)));
}

export async function enter(request: Request, response: Response) {
  await rooms.enterRoom(idOf(request), signedIn(request));
  response.status(204).end();
}

export async function leave(request: Request, response: Response) {
  await rooms.leaveRoom(idOf(request), signedIn(request));
  response.status(204).end();
}
