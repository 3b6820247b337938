import { Router } from 'express';
import * as controller from '../controllers/notification-controller.js';

export const notificationRoutes = Router()
  .get('/', controller.list)
  .put('/read', controller.markAllRead)
  .put('/:id/read', controller.markRead);
