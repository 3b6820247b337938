import { Router } from 'express';
import * as controller from '../controllers/progress-controller.js';

export const progressRoutes = Router().get('/', controller.list);
