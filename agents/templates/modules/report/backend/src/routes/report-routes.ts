import { Router } from 'express';
import * as controller from '../controllers/report-controller.js';

export const reportRoutes = Router().get('/', controller.list).get('/:path', controller.show);
