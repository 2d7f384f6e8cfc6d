// Runs the TypeScript sources as they are, as bin/lineage.mjs does.
import { register } from 'tsx/esm/api';

register();
await import('./check-worker.ts');
