import { Router } from 'express';
import * as controller from '../controllers/match-controller.js';

export const matchRoutes = Router().get('/', controller.list).put('/:entity', controller.setWishes);
