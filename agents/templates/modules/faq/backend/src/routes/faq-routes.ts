import { Router } from 'express';
import * as controller from '../controllers/faq-controller.js';

export const faqRoutes = Router()
  .get('/', controller.list)
  .post('/', controller.add)
  .put('/:id', controller.change)
  .delete('/:id', controller.remove);
