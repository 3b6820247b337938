import type { Request, Response } from 'express';
import { listAllowances } from '../services/allowance-service.js';

export async function list(request: Request, response: Response) {
  response.json({ items: await listAllowances(request.account) });
}
