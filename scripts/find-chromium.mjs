// Finds a Chromium for the browser tests and the screenshots. Playwright's own download is not always
// possible (firewalls, unusual systems), and most machines already have Chrome, Chromium or Edge.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

// Containers have no sandbox, GPU or large /dev/shm; the rest keeps the browser from calling home.
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const programs = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];

/** Only looks: a configuration file may call it without surprising anyone. */
export function presentChromium() {
  return process.env['CHROMIUM_PATH'] ?? candidates().find(starts);
}

/** @returns {string} the path of a Chromium that starts; installs one where that is safe; throws with advice */
export function findChromium() {
  const found = presentChromium() ?? installedChromium();
  if (found && existsSync(found)) return found;
  if (found) throw new Error(`CHROMIUM_PATH is ${found}, but there is no such file.`);
  throw new Error(
    [
      'No Chromium found. Do one of these, then try again:',
      '  - install Chrome, Chromium or Edge in its usual place',
      '  - run: npx playwright install --with-deps chromium',
      '  - set CHROMIUM_PATH to the program file of a Chromium',
    ].join('\n'),
  );
}

/** @returns {string[]} */
function candidates() {
  return [...onPath(), ...usualPlaces(), chromium.executablePath()].filter((path) => existsSync(path));
}

function onPath() {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return programs.flatMap((program) => folders.map((folder) => join(folder, program + suffix)));
}

function usualPlaces() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
      ['/Applications', join(process.env['HOME'] ?? '', 'Applications')].map((folder) =>
        join(folder, `${name}.app/Contents/MacOS/${name}`),
      ),
    );
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]);
    return folders.flatMap((folder) =>
      [
        'Google/Chrome/Application/chrome.exe',
        'Chromium/Application/chrome.exe',
        'Microsoft/Edge/Application/msedge.exe',
      ].map((file) => resolve(folder ?? '', file)),
    );
  }
  return [
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
  ];
}

/**
 * On Linux a file of the right name can be an empty shell that only advises to install a snap.
 * @param {string} path
 */
function starts(path) {
  if (process.platform !== 'linux') return true;
  return spawnSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function installedChromium() {
  install();
  return candidates().find(starts);
}

function install() {
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    // The fonts too: without any, text has no width and layouts cannot be tested.
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation']);
    if (candidates().some(starts)) return;
  }
  run('npx', ['playwright', 'install', 'chromium']);
}

/**
 * @param {string} program
 * @param {string[]} args
 */
function run(program, args) {
  console.error(`No Chromium yet: ${program} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Output goes to stderr, because callers may read the path from stdout. A shell, because npx is npx.cmd on Windows.
  const shell = process.platform === 'win32';
  return spawnSync(program, args, { stdio: ['ignore', 2, 2], env, shell }).status === 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(findChromium());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
