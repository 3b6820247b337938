{{#hasFrontend}}
import { existsSync } from 'node:fs';
{{/hasFrontend}}
import { fileURLToPath } from 'node:url';
import cors from 'cors';
import express, { type Express } from 'express';
import helmet from 'helmet';
import { pinoHttp } from 'pino-http';
import { config } from './config.js';
import { database } from './database.js';
import { notFound } from './errors.js';
import { logger } from './logger.js';
import { authenticate } from './middleware/authenticate.js';
import { errorHandler } from './middleware/error-handler.js';
import { apiLimit } from './middleware/rate-limit.js';
import { apiRoutes } from './routes/index.js';

{{#hasFrontend}}
const frontend = fileURLToPath(new URL('../../frontend/dist', import.meta.url));

{{#hasMedia}}
/** Pictures, sounds and films may lie on other hosts; everything else comes from this one. */
{{/hasMedia}}
{{^hasMedia}}
/** Pictures may lie on other hosts; everything else comes from this one. */
{{/hasMedia}}
const securityHeaders = helmet({
  contentSecurityPolicy: {
    directives: {
      'img-src': ["'self'", 'data:', 'blob:', 'https:', 'http:'],
{{#hasMedia}}
      'media-src': ["'self'", 'blob:', 'https:', 'http:'],
{{/hasMedia}}
      'upgrade-insecure-requests': null,
    },
  },
});

/** The built frontend; every address that is not a file is a page of the single-page application. */
function serveFrontend(app: Express): void {
  app.use(express.static(frontend, { index: false, maxAge: '1h' }));
  app.get('/{*path}', (request, response, next) => {
    if (request.path.startsWith('/api/')) next();
    else response.sendFile('index.html', { root: frontend });
  });
}
{{/hasFrontend}}
{{^hasFrontend}}
const docs = fileURLToPath(new URL('../../docs', import.meta.url));

/** What the API can do, for people and for programs that make clients of it. */
function describe(app: Express): void {
  app.get('/', (_request, response) => {
    response.redirect('/api/openapi.json');
  });
  app.get('/api/openapi.json', (_request, response) => {
    response.sendFile('openapi.json', { root: docs });
  });
}
{{/hasFrontend}}

export function createApp(): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', config.NODE_ENV === 'production' ? 'loopback, uniquelocal' : false);
  app.use(
    pinoHttp({ logger, autoLogging: { ignore: (request) => request.url === '/api/health' } }),
  );
  app.use({{#hasFrontend}}securityHeaders{{/hasFrontend}}{{^hasFrontend}}helmet(){{/hasFrontend}});
  if (config.CORS_ORIGIN) app.use(cors({ origin: config.CORS_ORIGIN.split(',') }));
  app.get('/api/health', async (_request, response) => {
    await database.$queryRaw`SELECT 1`;
    response.json({ status: 'ok' });
  });
{{^hasFrontend}}
  describe(app);
{{/hasFrontend}}
  app.use('/api', apiLimit, express.json({ limit: '1mb' }), authenticate, apiRoutes);
  app.use({{#hasFrontend}}'/api', {{/hasFrontend}}() => {
    throw notFound('This address');
  });
{{#hasFrontend}}
  if (existsSync(frontend)) serveFrontend(app);
{{/hasFrontend}}
  app.use(errorHandler);
  return app;
}
