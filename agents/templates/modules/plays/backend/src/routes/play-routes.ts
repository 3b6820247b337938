import { Router } from 'express';
import * as controller from '../controllers/play-controller.js';

export const playRoutes = Router()
  .post('/', controller.note)
  .get('/most', controller.most)
  .get('/recent', controller.recent);
