import { Router } from 'express';
import * as controller from '../controllers/allowance-controller.js';

export const allowanceRoutes = Router().get('/', controller.list);
