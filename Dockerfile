# The service alone; it needs a Neo4j (NEO4J_URI), see compose.yaml.
FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build

FROM node:20-slim
WORKDIR /app
ENV NODE_ENV=production
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev
COPY . .
COPY --from=build /app/dist dist
USER node
EXPOSE 4000
CMD ["node", "--max-semi-space-size=6", "bin/lineage.mjs", "serve"]
