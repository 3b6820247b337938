import { Router } from 'express';
import * as controller from '../controllers/stock-controller.js';

export const stockRoutes = Router().get('/low', controller.low);
