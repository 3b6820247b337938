import { Router } from 'express';
import * as controller from '../controllers/sequence-controller.js';

export const sequenceRoutes = Router()
  .get('/:id', controller.show)
  .post('/:id/entries', controller.add)
  .patch('/:id/entries/:entry', controller.move)
  .delete('/:id/entries/:entry', controller.take);
