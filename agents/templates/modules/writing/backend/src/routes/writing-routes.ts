import { Router } from 'express';
import * as controller from '../controllers/writing-controller.js';
import { authLimit } from '../middleware/rate-limit.js';

export const writingRoutes = Router().post('/', authLimit, controller.write);
