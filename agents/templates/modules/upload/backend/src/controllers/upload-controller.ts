import type { Request, Response } from 'express';
import { invalid } from '../errors.js';
import { isShown } from '../services/file-kinds.js';
import * as service from '../services/upload-service.js';

/** The file among what a form sent. */
async function fileOf(request: Request): Promise<File> {
  const body: unknown = request.body;
  const type = request.headers['content-type'] ?? '';
  const form = Buffer.isBuffer(body)
    ? await new globalThis.Response(new Uint8Array(body), { headers: { 'Content-Type': type } })
        .formData()
        .catch(() => null)
    : null;
  const file = form?.get('file');
  if (!(file instanceof File)) throw invalid([{ field: 'file', message: 'Choose a file' }]);
  return file;
}

export async function add(request: Request, response: Response) {
  const file = await fileOf(request);
  const onlyPictures = request.query.kind === 'image';
  response.status(201).json(await service.keep(file, onlyPictures, request.account));
}

/** All of a file, or the one part of it that was asked for: players jump within what they play. */
function sendPart(request: Request, response: Response, bytes: Buffer): void {
  const parts = request.range(bytes.length, { combine: true });
  if (parts === -1) {
    response.status(416).set('Content-Range', `bytes */${bytes.length}`).end();
    return;
  }
  const part = Array.isArray(parts) && parts.length === 1 ? parts[0] : undefined;
  if (!part) {
    response.send(bytes);
    return;
  }
  response.status(206).set('Content-Range', `bytes ${part.start}-${part.end}/${bytes.length}`);
  response.send(bytes.subarray(part.start, part.end + 1));
}

export async function show(request: Request, response: Response) {
  const { key, name } = request.params;
  const wanted = { key: String(key), name: String(name) };
  const { file, bytes } = await service.read(wanted, request.account);
  response.set({
    'Content-Type': file.type,
    'Content-Disposition': `${isShown(file.type) ? 'inline' : 'attachment'}; filename="${file.name}"`,
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'Cache-Control': 'private, max-age=3600',
    'Accept-Ranges': 'bytes',
  });
  sendPart(request, response, bytes);
}
