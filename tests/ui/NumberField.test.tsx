import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { NumberField } from '../../src/ui/NumberField.tsx';

function show(most: number) {
  const onChange = vi.fn();
  render(<NumberField label="Load" value={0.85} least={0} most={most} step={0.05} onChange={onChange} />);
  return { field: screen.getByRole('textbox', { name: 'Load' }), onChange };
}

test('parts of one may be typed as a percentage', async () => {
  const user = userEvent.setup();
  const { field, onChange } = show(1);
  await user.clear(field);
  await user.type(field, '12 %');
  expect(onChange).toHaveBeenLastCalledWith(0.12);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('other numbers may not', async () => {
  const user = userEvent.setup();
  const { field } = show(100);
  await user.clear(field);
  await user.type(field, '12%');
  expect(screen.getByRole('alert')).toHaveTextContent('Enter a number from 0 to 100.');
});

test.each(['-3', '1e9', '120%'])('%s is a number, and out of range', async (text) => {
  const user = userEvent.setup();
  const { field, onChange } = show(1);
  await user.clear(field);
  onChange.mockClear();
  await user.paste(text);
  expect(screen.getByRole('alert')).toHaveTextContent(/^Enter 0 to 1, or 0 to 100\s%\.$/);
  expect(onChange).not.toHaveBeenCalled();
});

test('what was refused is said to be gone once the field is left', async () => {
  const user = userEvent.setup();
  const { field } = show(1);
  await user.clear(field);
  await user.type(field, 'many');
  await user.tab();
  expect(field).toHaveValue('0.85');
  expect(screen.getByRole('alert')).toHaveTextContent('“many” was not accepted; the value is still 0.85.');
  await user.type(field, '{ArrowUp}');
  expect(screen.queryByRole('alert')).toBeNull();
});
