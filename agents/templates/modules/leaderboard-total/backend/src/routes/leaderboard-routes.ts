import { Router } from 'express';
import * as controller from '../controllers/leaderboard-controller.js';

export const leaderboardRoutes = Router().get('/:name', controller.show);
