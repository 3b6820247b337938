import { Router } from 'express';
import * as controller from '../controllers/value-controller.js';

export const valueRoutes = Router().get('/:list/:field', controller.list);
