import { Router } from 'express';
import * as controller from '../controllers/live-controller.js';

export const liveRoutes = Router().get('/', controller.show).get('/events', controller.stream);
