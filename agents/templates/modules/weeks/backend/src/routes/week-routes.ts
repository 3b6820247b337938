import { Router } from 'express';
import * as controller from '../controllers/week-controller.js';

export const weekRoutes = Router().get('/', controller.list);
