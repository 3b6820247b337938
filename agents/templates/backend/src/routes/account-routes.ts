import { Router } from 'express';
import * as controller from '../controllers/account-controller.js';
import { authLimit } from '../middleware/rate-limit.js';

export const authRoutes = Router()
  .post('/register', authLimit, controller.register)
  .post('/login', authLimit, controller.login)
  .get('/samples', controller.listSamples)
  .get('/me', controller.showMe)
  .patch('/me', controller.updateMe);

export const userRoutes = Router().get('/', controller.list).patch('/:id', controller.grantRole);
