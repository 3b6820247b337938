import type { Request, Response } from 'express';
import { notFound } from '../errors.js';
import { signedIn } from '../middleware/authenticate.js';
import * as conversations from '../services/conversations.js';

function idOf(request: Request): number {
  const id = Number(request.params.id);
  if (!Number.isSafeInteger(id) || id < 1) throw notFound('This conversation');
  return id;
}

export async function list(request: Request, response: Response) {
  response.json(await conversations.listConversations(signedIn(request)));
}

export async function unread(request: Request, response: Response) {
  response.json(await conversations.countUnread(signedIn(request)));
}

export async function start(request: Request, response: Response) {
  const account = signedIn(request);
  response.status(201).json(await conversations.startConversation(request.body, account));
}

export async function get(request: Request, response: Response) {
  response.json(await conversations.getConversation(idOf(request), signedIn(request)));
}

export async function write(request: Request, response: Response) {
  const account = signedIn(request);
  const made = await conversations.writeMessage(idOf(request), request.body, account);
  response.status(201).json(made);
}

export async function markRead(request: Request, response: Response) {
  await conversations.markRead(idOf(request), signedIn(request));
  response.status(204).end();
}
