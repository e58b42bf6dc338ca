// Writes the schema of plans that is published with the app. Run it ("npm run schema") after a change of src/plan/document/planSchema.ts
// or src/engine/validate/playbookSchema.ts; a test compares the file with its source.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const outDir = resolve('test-results/schema');
await build({
  configFile: false,
  logLevel: 'warn',
  build: { ssr: 'tests/plan/document/publishedSchema.ts', outDir, emptyOutDir: true, copyPublicDir: false },
});
/** @type {typeof import('../tests/plan/document/publishedSchema.ts')} */
const { schemaFile, publishedSchema } = await import(pathToFileURL(`${outDir}/publishedSchema.js`).href);
mkdirSync(dirname(schemaFile), { recursive: true });
writeFileSync(schemaFile, publishedSchema());
console.log(`${schemaFile} is up to date.`);
