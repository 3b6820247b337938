import { serve } from './server.mjs';

const port = Number(process.env.PORT ?? 3000);

await serve(port);
console.log(`The site is at http://localhost:${port}`);
