import type { Request, Response } from 'express';
import * as service from '../services/writing-service.js';

export async function write(request: Request, response: Response) {
  response.json(await service.write(request.body));
}
