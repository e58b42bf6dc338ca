import { describe, expect, it } from 'vitest';
import { fuzz, subjects } from './fuzz/fuzz.ts';

const harmless = { thrown: 0, unsound: 0, harmful: 0, prototypes: 0, silent: 0 };
const { documents, links, histories, ...foreign } = subjects;

// "npm run fuzz" does the same a hundred thousand times, and looks at the time, which a busy machine makes of no use here.
describe('mutated plans', () => {
  it.each(Object.entries({ documents, links, histories }))(
    '%s are read or refused, and do no harm',
    (_name, trialOf) => {
      const { accepted, refused, ...found } = fuzz(trialOf, 2000, 1);
      expect(found).toMatchObject(harmless);
      // Both happen, or the mutations would test nothing.
      expect(accepted).toBeGreaterThan(50);
      expect(refused).toBeGreaterThan(500);
    },
  );
});

describe('what else comes from outside', () => {
  it.each(Object.entries(foreign))('%s are read or refused, and do no harm', (_name, trialOf) => {
    const { accepted, refused, ...found } = fuzz(trialOf, 500, 1);
    expect(found).toMatchObject(harmless);
    expect(accepted).toBeGreaterThan(50);
    expect(refused).toBeGreaterThan(50);
  });
});
