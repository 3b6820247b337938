import { Router } from 'express';
import * as controller from '../controllers/conversation-controller.js';

export const conversationRoutes = Router()
  .get('/', controller.list)
  .post('/', controller.start)
  .get('/unread', controller.unread)
  .get('/:id', controller.get)
  .post('/:id/messages', controller.write)
  .put('/:id/read', controller.markRead);
