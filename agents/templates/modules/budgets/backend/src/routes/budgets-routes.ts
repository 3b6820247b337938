import { Router } from 'express';
import * as controller from '../controllers/budgets-controller.js';

export const budgetsRoutes = Router().get('/', controller.list);
