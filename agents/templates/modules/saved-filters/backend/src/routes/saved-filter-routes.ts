import { Router } from 'express';
import * as controller from '../controllers/saved-filter-controller.js';

export const savedFilterRoutes = Router()
  .get('/', controller.list)
  .post('/', controller.save)
  .delete('/:id', controller.remove);
