import { createApp } from './app.js';
import { config } from './config.js';
import { database } from './database.js';
import { logger } from './logger.js';

const server = createApp().listen(config.PORT, (error) => {
  if (error) {
    logger.fatal({ error }, `Cannot listen on port ${config.PORT}`);
    process.exit(1);
  }
  logger.info(`Listening on http://localhost:${config.PORT}`);
});

/** Finishes the requests under way, then ends. */
function shutDown(): void {
  server.close(() => {
    void database.$disconnect().then(() => process.exit(0));
  });
  server.closeIdleConnections();
  setTimeout(() => process.exit(1), 10_000).unref();
}

process.once('SIGTERM', shutDown);
process.once('SIGINT', shutDown);
