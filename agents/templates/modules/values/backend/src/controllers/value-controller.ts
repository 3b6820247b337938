import type { Request, Response } from 'express';
import { listValues } from '../services/value-service.js';

export async function list(request: Request, response: Response) {
  const { list: path, field } = request.params;
  response.json(await listValues(String(path), String(field), request.account));
}
