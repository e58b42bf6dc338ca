import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { FigureTable } from '../../../src/hires/charts/FigureTable.tsx';

test('two rows may have one name', () => {
  const fault = vi.spyOn(console, 'error');
  const row = { name: '1 senior ML engineer', cells: ['Feb'] };
  render(<FigureTable caption="Days" head={['Who', 'Start']} rows={[row, { ...row, cells: ['May'] }]} />);
  expect(screen.getAllByRole('row', { hidden: true })).toHaveLength(3);
  expect(fault).not.toHaveBeenCalled();
});
