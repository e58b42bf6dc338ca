// Photographs every screen in light and dark and at each size into shots/, to be looked at.
// "npm run shots -- week dark" takes only the pictures whose name contains every word.
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import { chromiumFlags, findChromium } from './find-chromium.mjs';

const sizes = {
  desktop: { viewport: { width: 1440, height: 1000 } },
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
  projector: { viewport: { width: 1920, height: 1080 } },
};

/** The interface kit: a page that is not part of the app, and so built apart from it. */
const kit = 'tests/ui/kit/index.html';
/** @type {import('vite').InlineConfig} */
const kitConfig = {
  configFile: false,
  plugins: [react()],
  build: { outDir: 'test-results/kit', rolldownOptions: { input: kit } },
  logLevel: 'warn',
};

/** @type {{name: string, address: string, sizes: (keyof typeof sizes)[]}[]} */
const screens = [
  {
    name: 'plan-low-batch',
    address: '#/plan?team=product&maturity=low&mode=batch',
    sizes: ['desktop', 'phone'],
  },
  {
    name: 'plan-high-online',
    address: '#/plan?team=product&maturity=high&mode=online',
    sizes: ['desktop', 'phone'],
  },
  { name: 'plan-horizontal', address: '#/plan?team=horizontal', sizes: ['desktop', 'phone'] },
  { name: 'compare', address: '#/compare', sizes: ['desktop', 'phone'] },
  {
    name: 'before-and-after',
    address: '#/compare?before=low-batch&after=high-online',
    sizes: ['desktop', 'phone', 'projector'],
  },
  {
    name: 'week',
    address: '#/week?role=MLE&team=product&maturity=high&mode=online',
    sizes: ['desktop', 'phone'],
  },
  {
    name: 'headcount-hires',
    address: '#/headcount?part=hires&team=product&maturity=high&mode=online',
    sizes: ['desktop', 'phone'],
  },
  {
    name: 'plan-waiting-seat',
    address: '#/plan?team=product&maturity=high&mode=online&smallGainsPay=no',
    sizes: ['desktop', 'phone'],
  },
  {
    name: 'headcount',
    address: '#/headcount?team=product&maturity=high&mode=online',
    sizes: ['desktop', 'phone', 'projector'],
  },
  {
    name: 'headcount-people',
    address: '#/headcount?part=people&team=product&maturity=low&mode=online',
    sizes: ['desktop', 'phone'],
  },
  { name: 'library', address: '#/library', sizes: ['desktop', 'phone'] },
  { name: 'kit', address: kit, sizes: ['desktop', 'phone'] },
  { name: 'kit-dialog', address: `${kit}?dialog`, sizes: ['desktop', 'phone'] },
  ...[1, 2, 3, 4, 5].map((step) => ({
    name: `present-${step}`,
    address: `#/present?step=${step}&team=product&maturity=high&mode=online`,
    sizes: /** @type {(keyof typeof sizes)[]} */ (['phone', 'projector']),
  })),
];

/** @type {('light' | 'dark')[]} */
const schemes = ['light', 'dark'];
const folder = 'shots';
const words = process.argv.slice(2);

const shots = screens
  .flatMap((screen) =>
    screen.sizes.flatMap((size) =>
      schemes.map((scheme) => ({ ...screen, size, scheme, name: `${screen.name}.${size}.${scheme}` })),
    ),
  )
  .filter(({ name }) => words.every((word) => name.includes(word)));

if (shots.length === 0) {
  console.error(
    `No picture has a name with ${words.join(' and ')}. Screens: ${screens.map((s) => s.name).join(', ')}`,
  );
  process.exit(1);
}

// Pictures of a screen that is gone would mislead; with a filter the others stay.
if (words.length === 0) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
let problems = 0;
try {
  await takeAll(
    shots.filter(({ address }) => !address.startsWith(kit)),
    { logLevel: 'warn' },
  );
  await takeAll(
    shots.filter(({ address }) => address.startsWith(kit)),
    kitConfig,
  );
} finally {
  await browser.close();
}
console.log(`${shots.length} pictures in ${folder}/, ${problems} problems`);
process.exitCode = problems > 0 ? 1 : 0;

/**
 * @param {typeof shots} wanted
 * @param {import('vite').InlineConfig} config
 */
async function takeAll(wanted, config) {
  if (wanted.length === 0) return;
  if (config === kitConfig || isStale()) await build(config);
  const server = await preview({ ...config, preview: { host: '127.0.0.1', port: 0 } });
  try {
    const address = server.httpServer.address();
    if (!address || typeof address === 'string') throw new Error('The preview server has no port.');
    for (const shot of wanted) await take(shot, `http://127.0.0.1:${address.port}/`);
  } finally {
    await server.close();
  }
}

/**
 * @param {(typeof shots)[number]} shot
 * @param {string} base
 */
async function take({ name, address, size, scheme }, base) {
  const context = await browser.newContext({ ...sizes[size], colorScheme: scheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  /** @type {string[]} */
  const said = [];
  page.on('pageerror', (error) => said.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') said.push(message.text());
  });

  await page.goto(base + address, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // Parts far down are laid out when they come into view.
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += window.innerHeight) {
      window.scrollTo(0, y);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    window.scrollTo(0, 0);
  });
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (tooWide > 0) said.push(`scrolls sideways by ${tooWide} px`);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, animations: 'disabled' });
  await context.close();

  problems += said.length;
  console.log(`${name}${said.map((problem) => `\n  ! ${problem}`).join('')}`);
}

/** Whether a source is newer than the build. */
function isStale() {
  if (!existsSync('dist/index.html')) return true;
  const builtAt = statSync('dist/index.html').mtimeMs;
  const sources = ['src', 'public'].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => join(root, file)),
  );
  return ['index.html', 'vite.config.ts', 'package-lock.json', ...sources].some(
    (file) => statSync(file).mtimeMs > builtAt,
  );
}
