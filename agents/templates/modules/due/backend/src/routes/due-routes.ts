import { Router } from 'express';
import * as controller from '../controllers/due-controller.js';

export const dueRoutes = Router().get('/', controller.list);
