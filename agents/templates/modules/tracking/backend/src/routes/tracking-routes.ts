import { Router } from 'express';
import * as controller from '../controllers/tracking-controller.js';

export const trackingRoutes = Router()
  .get('/', controller.find)
  .post('/moves/:name', controller.move);
