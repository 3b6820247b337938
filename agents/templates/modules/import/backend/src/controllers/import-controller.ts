import type { Request, Response } from 'express';
import { importRows } from '../services/import-service.js';

export async function run(request: Request, response: Response) {
  const path = String(request.params.path);
  response.json(await importRows(path, request.body, request.account));
}
