import { Router } from 'express';
import * as controller from '../controllers/balance-controller.js';

export const balanceRoutes = Router().get('/', controller.show);
