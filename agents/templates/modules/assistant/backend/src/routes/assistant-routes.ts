import { Router } from 'express';
import * as controller from '../controllers/assistant-controller.js';
import { authLimit } from '../middleware/rate-limit.js';

export const assistantRoutes = Router().post('/', authLimit, controller.answer);
