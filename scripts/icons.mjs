// Draws the icons of the installed app from public/favicon.svg: the mark on a ground, with the room that masks need around it.
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromiumFlags, findChromium } from './find-chromium.mjs';

const ground = '#fbfaf7';
/** The share of the icon that the mark takes: what a round mask leaves is 80 %. */
const share = 0.68;
const mark = readFileSync('public/favicon.svg', 'utf8');

const browser = await chromium.launch({ args: chromiumFlags, executablePath: findChromium() });
for (const size of [180, 192, 512]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0;display:grid;place-items:center;height:100vh;background:${ground}}svg{width:${share * 100}%}</style>${mark}`,
  );
  await page.screenshot({ path: `public/icon-${size}.png` });
}
await browser.close();
