import type { Request, Response } from 'express';
import { z } from 'zod';
import { showPlan } from '../services/seat-service.js';

const number = z.coerce.number().int().positive();

export async function show(request: Request, response: Response) {
  response.json(await showPlan(number.parse(request.params.id), request.account));
}
