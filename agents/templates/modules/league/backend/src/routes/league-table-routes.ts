import { Router } from 'express';
import * as controller from '../controllers/league-table-controller.js';

export const leagueRoutes = Router()
  .get('/table', controller.table)
  .get('/matches', controller.matches);
