import { defineConfig, devices } from '@playwright/test';
import { chromiumFlags, presentChromium } from './scripts/find-chromium.mjs';

// Tools read this file too, so it must not install anything: scripts/find-chromium.mjs, run before, does that.
const executablePath = presentChromium();
// Each worker loads this file again; the variable saves it the search.
if (executablePath) process.env['CHROMIUM_PATH'] = executablePath;

const port = Number(process.env['JOURNEY_PORT'] ?? 41_730);
const root = { port, path: '/' };
const subPath = { port: port + 1, path: '/some/where/' };
const subPathFiles = '**/*.subpath.spec.ts';

/** Serves the finished build, as a web server would: journeys test what is shipped. */
function server(site: typeof root) {
  return {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${site.port} --strictPort --base ${site.path}`,
    url: address(site),
    // A server left over from elsewhere may serve another build.
    reuseExistingServer: false,
  };
}

function address(site: typeof root) {
  return `http://127.0.0.1:${site.port}${site.path}`;
}

export default defineConfig({
  testDir: 'tests/journeys',
  // Below test-results, because Playwright empties its folder and other results lie beside it.
  outputDir: 'test-results/journeys',
  reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
  forbidOnly: Boolean(process.env['CI']),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // How long something takes is measured by the benchmarks; a journey on a busy machine only has to arrive.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  globalTimeout: 40 * 60_000,
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: { args: chromiumFlags, ...(executablePath && { executablePath }) },
    // Recording needs a download of its own; the screenshot and the trace say enough.
    video: 'off',
    // A trace of every journey costs more than the journeys: run one again with `--trace on` to see what it did.
    trace: 'off',
    screenshot: 'only-on-failure',
    contextOptions: { reducedMotion: 'reduce' },
    // Each journey begins as a first visit, and only those about it pay for keeping the app.
    serviceWorkers: 'block',
  },
  projects: [
    { name: 'root', testIgnore: subPathFiles, use: { baseURL: address(root) } },
    // The app must also run below a path that it does not know.
    { name: 'sub-path', testMatch: subPathFiles, use: { baseURL: address(subPath) } },
  ],
  webServer: [server(root), server(subPath)],
});
