import { Router } from 'express';
import * as controller from '../controllers/shared-costs-controller.js';

export const sharedCostsRoutes = Router().get('/', controller.show);
