import { existsSync } from 'node:fs';
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

const frontend = fileURLToPath(new URL('../../frontend/dist', import.meta.url));

/** Pictures may lie on other hosts; everything else comes from this one. */
const securityHeaders = helmet({
  contentSecurityPolicy: {
    directives: {
      'img-src': ["'self'", 'data:', 'blob:', 'https:', 'http:'],
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

export function createApp(): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', config.NODE_ENV === 'production' ? 'loopback, uniquelocal' : false);
  app.use(
    pinoHttp({ logger, autoLogging: { ignore: (request) => request.url === '/api/health' } }),
  );
  app.use(securityHeaders);
  if (config.CORS_ORIGIN) app.use(cors({ origin: config.CORS_ORIGIN.split(',') }));
  app.get('/api/health', async (_request, response) => {
    await database.$queryRaw`SELECT 1`;
    response.json({ status: 'ok' });
  });
  app.use('/api', apiLimit, express.json({ limit: '1mb' }), authenticate, apiRoutes);
  app.use('/api', () => {
    throw notFound('This address');
  });
  if (existsSync(frontend)) serveFrontend(app);
  app.use(errorHandler);
  return app;
}
