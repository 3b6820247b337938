import { Router } from 'express';
import * as controller from '../controllers/realm-controller.js';

export const realmRoutes = Router()
  .get('/', controller.show)
  .post('/', controller.found)
  .post('/harvests', controller.harvest)
  .post('/upgrades', controller.build)
  .post('/soldiers', controller.recruit)
  .post('/workers', controller.employ)
  .post('/raids', controller.faceRaiders)
  .post('/attacks', controller.attack);
