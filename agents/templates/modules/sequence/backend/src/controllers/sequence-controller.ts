import type { Request, Response } from 'express';
import { z } from 'zod';
import { addEntry, moveEntry, showSequence, takeEntry } from '../services/sequence-service.js';

const number = z.coerce.number().int().positive();

export async function show(request: Request, response: Response) {
  response.json(await showSequence(number.parse(request.params.id), request.account));
}

export async function add(request: Request, response: Response) {
  const id = number.parse(request.params.id);
  response.status(201).json(await addEntry(id, request.body, request.account));
}

export async function move(request: Request, response: Response) {
  const id = number.parse(request.params.id);
  const entry = number.parse(request.params.entry);
  response.json(await moveEntry(id, entry, request.body, request.account));
}

export async function take(request: Request, response: Response) {
  const id = number.parse(request.params.id);
  response.json(await takeEntry(id, number.parse(request.params.entry), request.account));
}
