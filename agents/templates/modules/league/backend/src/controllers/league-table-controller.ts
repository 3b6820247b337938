import type { Request, Response } from 'express';
import { listMatches, showTable } from '../services/league-table-service.js';

export async function table(request: Request, response: Response) {
  response.json({ items: await showTable(request.account) });
}

export async function matches(request: Request, response: Response) {
  response.json({ items: await listMatches(request.query, request.account) });
}
