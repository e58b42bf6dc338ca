import fc from 'fast-check';
import { emptyHeadcount, type Headcount, termKey } from '../../../src/engine/size/headcount.ts';
import { builtinSizing } from '../../../src/playbook/builtinSizing.ts';

const termKeys = builtinSizing.demand.flatMap(({ duty, terms }) =>
  terms.map((_, index) => termKey(duty, index)),
);

/** Any numbers that the fields of the screen take, unknown ids among them. */
export const anyNumbers: fc.Arbitrary<Headcount> = fc
  .record({
    drivers: fc.dictionary(
      fc.constantFrom(...builtinSizing.drivers.map(({ id }) => id), 'unheard-of'),
      fc.double({ min: 0, max: 200, noNaN: true }),
    ),
    modifiers: fc.dictionary(
      fc.constantFrom(...builtinSizing.modifiers.map(({ id }) => id)),
      fc.constantFrom(
        ...builtinSizing.modifiers.flatMap(({ options }) => options.map(({ id }) => id)),
        'odd',
      ),
    ),
    coefficients: fc.dictionary(fc.constantFrom(...termKeys), fc.double({ min: 0, max: 5, noNaN: true })),
    parameters: fc.dictionary(fc.constantFrom('planningLoad'), fc.double({ min: 0.5, max: 1, noNaN: true })),
  })
  .map((numbers) => ({ ...emptyHeadcount, ...numbers }));
