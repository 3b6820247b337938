# Build from the project's folder: docker build -f backend/Dockerfile .
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
COPY backend/package.json backend/
{{#hasFrontend}}
COPY frontend/package.json frontend/
{{/hasFrontend}}
RUN npm ci --ignore-scripts
COPY backend backend
RUN npm run generate && npm run build -w backend

FROM node:22-bookworm-slim AS modules
WORKDIR /app
COPY package.json package-lock.json ./
COPY backend/package.json backend/
{{#hasFrontend}}
COPY frontend/package.json frontend/
{{/hasFrontend}}
RUN npm pkg delete devDependencies && npm pkg delete devDependencies -w backend \
  && npm install -w backend --omit=dev --omit=peer --ignore-scripts

FROM node:22-bookworm-slim
ENV NODE_ENV=production PORT=3000 DATABASE_URL=file:/data/app.db
WORKDIR /app/backend
COPY --from=modules /app/node_modules /app/node_modules
COPY --from=build /app/backend/dist dist
COPY backend/package.json ./
COPY backend/prisma prisma
COPY backend/scripts scripts
{{^hasFrontend}}
COPY docs/openapi.json /app/docs/
{{/hasFrontend}}
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["sh", "-c", "node scripts/migrate.mjs && exec node dist/server.js"]
