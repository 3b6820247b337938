import { existsSync } from 'node:fs';
import { z } from 'zod';

// Variables of the process win over those of the file.
const envFile = new URL('../../.env', import.meta.url);
if (existsSync(envFile)) process.loadEnvFile(envFile);

const environment = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  DATABASE_URL: z.string().min(1).default('file:./data/app.db'),
  JWT_SECRET: z.string().min(32),
  ADMIN_EMAIL: z.email().default('admin@example.com'),
  CORS_ORIGIN: z.string().optional(),
  RATE_LIMIT: z.enum(['on', 'off']).default('on'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

const parsed = environment.safeParse(process.env);
if (!parsed.success) {
  const names = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
  throw new Error(`Missing or wrong settings: ${names}. Run "npm run setup" to make a .env file.`);
}

export const config = parsed.data;
