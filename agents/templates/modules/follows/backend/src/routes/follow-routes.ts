import { Router } from 'express';
import * as controller from '../controllers/follow-controller.js';

export const followRoutes = Router()
  .get('/', controller.list)
  .get('/feed', controller.feed)
  .get('/:id', controller.get)
  .put('/:id', controller.follow)
  .delete('/:id', controller.unfollow);
