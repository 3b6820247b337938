import { Router } from 'express';
import * as controller from '../controllers/draft-controller.js';

export const draftRoutes = Router().post('/:list/:id', controller.write);
