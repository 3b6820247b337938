import { Router } from 'express';
import * as controller from '../controllers/import-controller.js';

export const importRoutes = Router().post('/:path', controller.run);
