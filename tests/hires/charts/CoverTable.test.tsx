import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CoverTable } from '../../../src/hires/charts/CoverTable.tsx';
import { needRows } from '../../../src/hires/charts/needRows.ts';
import { hiresExample } from '../../fixtures/hiresExample.ts';

function show(quarters: number, short: number) {
  const { periods } = hiresExample({ parameters: { quarters } }).problem;
  const figures = periods.map(() => ({ has: 0.03, short }));
  const rows = needRows([{ key: 'logs', name: 'Logs', roleIndex: 0, need: 0.04, periods: figures }], 'own');
  render(
    <CoverTable
      caption="Work"
      title="Duty"
      periods={periods}
      rows={rows}
      fine="all done"
      hint="Work done, and below it what is unfinished."
    />,
  );
  return screen.getByRole('row', { name: /Logs/u });
}

describe('need and cover', () => {
  it('calls nothing what would be shown as nothing', () => {
    expect(show(4, 0.004)).not.toHaveTextContent('−');
  });
  it('shows what is missing', () => {
    expect(show(4, 0.006)).toHaveTextContent('−0.01');
  });
  it('has figures where bars would be too short to read', () => {
    expect(show(8, 0.01)).toHaveTextContent(/^Logs0\.04(?:0\.03−0\.01){9}$/u);
    expect(screen.getByText('Work done, and below it what is unfinished.')).toBeVisible();
  });
});
