import { Router } from 'express';
import * as controller from '../controllers/place-controller.js';

export const placeRoutes = Router().get('/', controller.list);
