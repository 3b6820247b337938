import { Router } from 'express';
import * as controller from '../controllers/shop-controller.js';

export const shopRoutes = Router()
  .post('/quote', controller.quote)
  .post('/orders', controller.buy)
  .get('/orders/:id', controller.receipt);
