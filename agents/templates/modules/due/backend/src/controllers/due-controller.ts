import type { Request, Response } from 'express';
import { listDue } from '../services/due-service.js';

export async function list(request: Request, response: Response) {
  response.json({ items: await listDue(request.account) });
}
