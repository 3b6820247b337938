import type { Request, Response } from 'express';
import { listProgress } from '../services/progress-service.js';

export async function list(request: Request, response: Response) {
  response.json({ items: await listProgress(request.account) });
}
