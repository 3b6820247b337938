import { Router } from 'express';
import * as controller from '../controllers/quiz-play-controller.js';

export const quizPlayRoutes = Router()
  .get('/progress', controller.progress)
  .get('/:id', controller.show)
{{#isTimed}}
  .post('/:id/start', controller.start)
{{/isTimed}}
  .post('/:id/attempts', controller.attempt);
