import { Router } from 'express';
import * as controller from '../controllers/room-controller.js';

export const roomRoutes = Router()
  .get('/', controller.list)
  .post('/', controller.open)
  .put('/:id/membership', controller.enter)
  .delete('/:id/membership', controller.leave);
