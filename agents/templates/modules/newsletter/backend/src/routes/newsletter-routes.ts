import { Router } from 'express';
import * as controller from '../controllers/newsletter-controller.js';
import { authLimit } from '../middleware/rate-limit.js';

export const newsletterRoutes = Router()
  .get('/', controller.list)
  .post('/', authLimit, controller.subscribe)
  .post('/unsubscribe', authLimit, controller.unsubscribe);
