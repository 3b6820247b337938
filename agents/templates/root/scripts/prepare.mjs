// Runs before "npm start" and "npm test", so that either works alone on a fresh copy. Does nothing when all is there.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root } from './run.mjs';

const has = (path) => existsSync(join(root, path));

if (!has('node_modules')) npm('ci');
{{#hasBackend}}
if (!has('backend/src/generated')) npm('run', '--silent', 'generate');
if (process.argv.includes('--start')) {
  if (!has('.env')) npm('run', '--silent', 'setup');
  if ({{^hasFrontend}}!has('backend/dist'){{/hasFrontend}}{{#hasFrontend}}!has('backend/dist') || !has('frontend/dist'){{/hasFrontend}}) npm('run', '--silent', 'build');
  npm('run', '--silent', 'migrate', '-w', 'backend');
}
{{/hasBackend}}
{{#hasSite}}
if (process.argv.includes('--start') && !has('site/dist')) npm('run', '--silent', 'build');
{{/hasSite}}
