import type { Request, Response } from 'express';
import { showBalance } from '../services/balance-service.js';

export async function show(request: Request, response: Response) {
  response.json(await showBalance(request.query, request.account));
}
