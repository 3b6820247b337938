import { Router } from 'express';
import * as controller from '../controllers/arcade-controller.js';

export const arcadeRoutes = Router()
  .get('/:game/scores', controller.best)
  .post('/:game/scores', controller.keep);
