import type { Request, Response } from 'express';
import { notFound } from '../errors.js';
import type { ResourceDefinition } from '../models/resource.js';
import * as service from '../services/resource-service.js';

function idOf(request: Request): number {
  const id = Number(request.params.id);
  if (!Number.isSafeInteger(id) || id < 1) throw notFound('This record');
  return id;
}

/** Translates between HTTP and the resource service for one kind of record. */
export function resourceController(resource: ResourceDefinition) {
  return {
    list: async (request: Request, response: Response) => {
      response.json(await service.list(resource, request.query, request.account));
    },

    get: async (request: Request, response: Response) => {
      response.json(await service.get(resource, idOf(request), request.account));
    },

    create: async (request: Request, response: Response) => {
      response.status(201).json(await service.create(resource, request.body, request.account));
    },

    update: async (request: Request, response: Response) => {
      const body: unknown = request.body;
      response.json(await service.update(resource, idOf(request), body, request.account));
    },

    remove: async (request: Request, response: Response) => {
      await service.remove(resource, idOf(request), request.account);
      response.status(204).end();
    },

    transition: async (request: Request, response: Response) => {
      const name = String(request.params.name);
      response.json(await service.transition(resource, idOf(request), name, request.account));
    },

    toggle: (path: string, isOn: boolean) => {
      const definition = resource.toggles?.find((candidate) => candidate.path === path);
      if (!definition) throw new Error(`${resource.name} has no toggle "${path}"`);
      return async (request: Request, response: Response) => {
        const { account } = request;
        response.json(await service.toggle(resource, definition, idOf(request), isOn, account));
      };
    },
  };
}
