import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Tornado } from '../../../src/headcount/charts/Tornado.tsx';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { found } from '../../engine/answers.ts';

function halves(load: number, base: number, atLow: number, atHigh: number) {
  const assumption = { kind: 'planningLoad', value: load } as const;
  render(
    <Tornado playbook={builtinPlaybook} sensitivity={{ base, swings: [{ assumption, atLow, atHigh }] }} />,
  );
  const row = within(screen.getByRole('table')).getByRole('row', { name: /Planning load/ });
  const half = (name: string) => {
    const { style } = found(row.querySelector<HTMLElement>(`.${name}`) ?? undefined, name);
    return [style.insetInlineStart, style.inlineSize].map((size) => Math.round(Number.parseFloat(size)));
  };
  return { name: row.textContent, less: half('less'), more: half('more') };
}

test('a bar lies around how things are now', () => {
  expect(halves(0.85, 10, 9, 11)).toMatchObject({ less: [2, 48], more: [50, 48] });
  expect(screen.getByText(/range 55 to 85/)).toBeVisible();
});

test('a bar may lie beside how things are now', () => {
  const { name, less, more } = halves(1, 10, 12, 11);
  expect(name?.replaceAll('\u00a0', ' ')).toMatch(/100 %, range 55 to 85 %/);
  expect(less[1]).toBe(0);
  expect(more).toEqual([74, 24]);
});

test('or on the other side', () => {
  const { less, more } = halves(0.6, 10, 8, 9);
  expect(less).toEqual([2, 24]);
  expect(more[1]).toBe(0);
});
