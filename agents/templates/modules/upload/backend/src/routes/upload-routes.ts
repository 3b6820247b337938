import { raw, Router } from 'express';
import * as controller from '../controllers/upload-controller.js';
import { MOST_BYTES } from '../services/file-kinds.js';

/** What a browser puts around a file that it sends. */
const ENVELOPE = 10_000;

export const uploadRoutes = Router()
  .post('/', raw({ type: 'multipart/form-data', limit: MOST_BYTES + ENVELOPE }), controller.add)
  .get('/:key/:name', controller.show);
