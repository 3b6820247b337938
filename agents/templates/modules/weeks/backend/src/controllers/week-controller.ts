import type { Request, Response } from 'express';
import { listWeeks } from '../services/week-service.js';

export async function list(request: Request, response: Response) {
  response.json({ items: await listWeeks(request.account) });
}
