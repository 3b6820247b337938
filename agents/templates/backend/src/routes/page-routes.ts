import { Router } from 'express';
import * as controller from '../controllers/page-controller.js';

export const pageRoutes = Router()
  .get('/', controller.list)
  .get('/:slug', controller.get)
  .put('/:slug', controller.update);
