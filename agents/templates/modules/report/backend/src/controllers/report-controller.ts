import type { Request, Response } from 'express';
import * as service from '../services/report-service.js';

export function list(request: Request, response: Response) {
  response.json({ reports: service.listReports(request.account) });
}

export async function show(request: Request, response: Response) {
  const path = String(request.params.path);
  response.json(await service.makeReport(path, request.query, request.account));
}
