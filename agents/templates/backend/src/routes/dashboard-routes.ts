import { Router } from 'express';
import * as controller from '../controllers/dashboard-controller.js';

export const dashboardRoutes = Router().get('/', controller.show);
