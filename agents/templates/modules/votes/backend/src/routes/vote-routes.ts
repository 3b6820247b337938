import { Router } from 'express';
import * as controller from '../controllers/vote-controller.js';

export const voteRoutes = Router()
  .get('/:entity', controller.list)
{{#hasAccepted}}
  .put('/:entity/:id', controller.cast)
  .put('/:entity/:id/accepted', controller.accept(true))
  .delete('/:entity/:id/accepted', controller.accept(false));
{{/hasAccepted}}
{{^hasAccepted}}
  .put('/:entity/:id', controller.cast);
{{/hasAccepted}}
