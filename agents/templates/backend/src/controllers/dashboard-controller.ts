import type { Request, Response } from 'express';
import { dashboard } from '../services/dashboard-service.js';

export async function show(request: Request, response: Response) {
  response.json(await dashboard(request.query, request.account));
}
