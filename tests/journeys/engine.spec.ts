import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { fitEuler } from '../../src/euler/fitEuler.ts';
import type { EulerFit, EulerSystem } from '../../src/euler/types.ts';
import corpus from '../fixtures/eulerCorpus.json' with { type: 'json' };

const systems: readonly EulerSystem[] = corpus.systems
  .filter(
    ({ family, sets }) => family === 'scenario-effort' || (family === 'duty-spectrum' && sets.length === 4),
  )
  .map(({ sets, regions }) => ({ sets, regions }));

/** The overlap engine as one script, as it ships. */
async function engine(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: { entry: 'src/euler/fitEuler.ts', formats: ['iife'], name: 'engine' },
    },
  });
  const [chunk] = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  if (chunk?.type !== 'chunk') throw new Error('The engine could not be bundled');
  return chunk.code;
}

test('a browser draws what every other engine draws, to the last bit', async ({ page }) => {
  await page.goto('about:blank');
  await page.addScriptTag({ content: await engine() });
  const drawn = await page.evaluate<EulerFit[], readonly EulerSystem[]>(
    (asked) => asked.map((system) => Reflect.get(window, 'engine').fitEuler(system)),
    systems,
  );
  expect(drawn).toHaveLength(systems.length);
  for (const [index, system] of systems.entries()) expect(drawn[index]).toEqual(fitEuler(system));
});
