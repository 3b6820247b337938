import { Router } from 'express';
import * as controller from '../controllers/survey-form-controller.js';

export const surveyFormRoutes = Router()
  .get('/:id', controller.show)
  .post('/:id/responses', controller.answer)
  .get('/:id/results', controller.results);
