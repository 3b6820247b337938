import type { Request, Response } from 'express';
import { showSharedCosts } from '../services/shared-costs-service.js';

export async function show(request: Request, response: Response) {
  response.json(await showSharedCosts(request.query, request.account));
}
