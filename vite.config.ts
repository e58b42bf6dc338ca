import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { engineInOne } from './scripts/engine-in-one.mjs';
import { builtPlaybook } from './vite/builtPlaybook.ts';
import { contentPolicy } from './vite/contentPolicy.ts';
import { firstScreen } from './vite/firstScreen.ts';
import { licences } from './vite/licences.ts';
import { loadParts } from './vite/loadParts.ts';
import { offline } from './vite/offline.ts';
import { startGuard } from './vite/startGuard.ts';

// Floors without a screen are tested in Node, where a stray `document` or `window` fails at once.
// Any other test gets a DOM, so a test in a new folder still runs.
const domFree = [
  'tests/*.test.ts',
  'tests/{architecture,engine,euler,playbook}/**/*.test.ts',
  'tests/*/{model,words}/**/*.test.ts',
  'tests/plan/document/**/*.test.ts',
  'tests/platform/keptVersions.test.ts',
];

// These mock modules, or begin and end what saves plans: they get the app for themselves.
const alone = [
  'tests/app/{errorBoundaries,rosterAndDrafts}.test.{ts,tsx}',
  'tests/{library/store,plan/persistence}/*.test.ts',
];

const texts = licences();

export default defineConfig({
  // Relative addresses, so that the built app runs under any sub-path.
  base: './',
  plugins: [
    react(),
    builtPlaybook(),
    loadParts(),
    contentPolicy(),
    startGuard(),
    texts.page(),
    offline(),
    ...(process.env['VITEST'] ? [engineInOne()] : []),
  ],
  // Workers are bundled by themselves.
  worker: { plugins: () => [texts.worker()] },
  build: {
    // A strict content security policy blocks data: addresses, so nothing is inlined.
    assetsInlineLimit: 0,
    // scripts/size.mjs reads it.
    manifest: true,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: firstScreen('index.html') }] } } },
  },
  test: {
    // Readable class names in the DOM of a failing test.
    css: { modules: { classNameStrategy: 'non-scoped' } },
    coverage: { provider: 'v8', include: ['src/**'] },
    // A busy machine is slow; a test that hangs is found all the same.
    testTimeout: 60_000,
    // Left to itself, it leaves a core idle for whoever watches.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          // Pure functions share nothing, so their files can share a process.
          isolate: false,
          environment: 'node',
          include: domFree,
          benchmark: { include: ['tests/bench/**/*.bench.ts'] },
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          // To load the app takes a file two seconds, so files share it. Each begins with the state of a first visit: tests/setup.ts.
          isolate: false,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...domFree, ...alone],
          setupFiles: ['tests/setup.ts'],
          benchmark: { include: [] },
        },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          environment: 'jsdom',
          include: alone,
          setupFiles: ['tests/setup.ts'],
          benchmark: { include: [] },
        },
      },
    ],
  },
});
