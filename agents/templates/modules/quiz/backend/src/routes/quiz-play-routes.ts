import { Router } from 'express';
import * as controller from '../controllers/quiz-play-controller.js';

export const quizPlayRoutes = Router()
  .get('/:id', controller.show)
  .post('/:id/attempts', controller.attempt);
