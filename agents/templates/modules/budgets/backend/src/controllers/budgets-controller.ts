import type { Request, Response } from 'express';
import { listBudgets } from '../services/budgets-service.js';

export async function list(request: Request, response: Response) {
  response.json({ items: await listBudgets(request.account) });
}
