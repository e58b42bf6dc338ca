// Writes docs/EVIDENCE.md. Run it ("npm run evidence") after a change of the playbook or of the model of demand; a test compares the
// file with its source.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const outDir = resolve('test-results/evidence');
await build({
  configFile: false,
  logLevel: 'warn',
  build: { ssr: 'tests/playbook/evidenceDocument.ts', outDir, emptyOutDir: true, copyPublicDir: false },
});
/** @type {typeof import('../tests/playbook/evidenceDocument.ts')} */
const { evidenceFile, evidenceDocument } = await import(pathToFileURL(`${outDir}/evidenceDocument.js`).href);
writeFileSync(evidenceFile, evidenceDocument());
console.log(`${evidenceFile} is up to date.`);
