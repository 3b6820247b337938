import { Router } from 'express';
import * as controller from '../controllers/timer-controller.js';

export const timerRoutes = Router()
  .get('/', controller.show)
  .post('/start', controller.start)
  .post('/stop', controller.stop)
  .post('/entries', controller.add);
