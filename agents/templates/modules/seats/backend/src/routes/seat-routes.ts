import { Router } from 'express';
import * as controller from '../controllers/seat-controller.js';

export const seatRoutes = Router().get('/:id', controller.show);
