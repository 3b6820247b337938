import { Router } from 'express';
import * as controller from '../controllers/stock-places-controller.js';

export const stockPlacesRoutes = Router().get('/', controller.list);
