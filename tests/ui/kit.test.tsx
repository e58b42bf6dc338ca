import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { Field } from '../../src/ui/Field.tsx';
import { Menu } from '../../src/ui/Menu.tsx';
import { Notice } from '../../src/ui/Notice.tsx';
import { Table } from '../../src/ui/Table.tsx';
import { Tabs } from '../../src/ui/Tabs.tsx';
import { KitPage } from './kit/KitPage.tsx';

describe('a field', () => {
  test('names its control and describes it by hint, error and what stands elsewhere', () => {
    render(
      <>
        <p id="more">Counted from today.</p>
        <Field label="Quarters" hint="Up to two years." error="Enter 1 to 8 quarters." describedBy="more">
          {(control) => <input {...control} />}
        </Field>
      </>,
    );
    const field = screen.getByRole('textbox', { name: 'Quarters' });
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription('Enter 1 to 8 quarters. Up to two years. Counted from today.');
    expect(screen.getByRole('alert')).toHaveTextContent('Enter 1 to 8 quarters.');
  });

  test('without an error is valid and says nothing', () => {
    render(<Field label="Title">{(control) => <input {...control} />}</Field>);
    expect(screen.getByRole('textbox', { name: 'Title' })).toBeValid();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('a notice', () => {
  test('offers what can be done about it, and goes when it is dismissed', async () => {
    const onDismiss = vi.fn();
    render(
      <Notice
        title="The browser refused to save"
        actions={<button type="button">Save to a file</button>}
        onDismiss={onDismiss}
      />,
    );
    expect(screen.getByText('The browser refused to save')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Save to a file' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(onDismiss).toHaveBeenCalledOnce();
  });
});

describe('a table', () => {
  const row = (
    <tbody>
      <tr>
        <th scope="row">Models</th>
        <td>3</td>
      </tr>
    </tbody>
  );

  test('has its caption as its name', () => {
    render(<Table caption="Work by duty">{row}</Table>);
    const table = screen.getByRole('table', { name: 'Work by duty' });
    expect(within(table).getByRole('rowheader', { name: 'Models' })).toBeVisible();
  });

  test('that may scroll does so in a region that the keyboard reaches', () => {
    render(
      <Table caption="Work by duty" scrollBelow="wide">
        {row}
      </Table>,
    );
    expect(screen.getByRole('region', { name: 'Work by duty' })).toHaveAttribute('tabindex', '0');
  });
});

describe('tabs', () => {
  function show() {
    const onChange = vi.fn();
    const tabs = ['one', 'two', 'three'].map((value) => ({ value, label: value }));
    render(<Tabs id="parts" label="Parts" tabs={tabs} value="one" onChange={onChange} />);
    return onChange;
  }

  test('are one stop of the keyboard, at the one that is shown', async () => {
    show();
    await userEvent.tab();
    expect(screen.getByRole('tab', { name: 'one', selected: true })).toHaveFocus();
    await userEvent.tab();
    expect(document.body).toHaveFocus();
  });

  test.each([
    ['{ArrowRight}', 'two'],
    ['{ArrowLeft}', 'three'],
    ['{End}', 'three'],
    ['{ArrowRight}{ArrowRight}{ArrowRight}', 'one'],
    ['{End}{Home}', 'one'],
  ])('%s shows %s', async (keys, shown) => {
    const onChange = show();
    await userEvent.tab();
    await userEvent.keyboard(keys);
    expect(onChange).toHaveBeenLastCalledWith(shown);
    expect(screen.getByRole('tab', { name: shown })).toHaveFocus();
  });
});

describe('a menu', () => {
  function show() {
    const onSelect = vi.fn();
    render(
      <>
        <Menu
          label="Export"
          items={['Image', 'Table', 'Print'].map((label) => ({ label, onSelect: () => onSelect(label) }))}
        />
        <button type="button">Elsewhere</button>
      </>,
    );
    return { onSelect, button: screen.getByRole('button', { name: 'Export' }) };
  }

  test('does what is chosen, closes, and gives the focus back', async () => {
    const { onSelect, button } = show();
    await userEvent.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    await userEvent.click(screen.getByRole('menuitem', { name: 'Table' }));
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('Table');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(button).toHaveFocus();
  });

  test('opens and is walked by arrow keys', async () => {
    const { onSelect } = show();
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('menuitem', { name: 'Image' })).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    expect(screen.getByRole('menuitem', { name: 'Print' })).toHaveFocus();
    await userEvent.keyboard('{Home}{ArrowDown}{Enter}');
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('Table');
  });

  test('closes with Escape, with a click elsewhere and when the focus leaves', async () => {
    const { button } = show();
    await userEvent.click(button);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(button).toHaveFocus();
    await userEvent.click(button);
    await userEvent.click(screen.getByText('Elsewhere'));
    expect(screen.queryByRole('menu')).toBeNull();
    await userEvent.click(button);
    await userEvent.tab();
    expect(screen.queryByRole('menu')).toBeNull();
  });
});

describe('the page of states', () => {
  test('shows every part', () => {
    render(<KitPage />);
    for (const role of [
      'button',
      'radio',
      'tablist',
      'tabpanel',
      'textbox',
      'combobox',
      'table',
      'alert',
    ] as const) {
      expect(screen.getAllByRole(role)).not.toHaveLength(0);
    }
    expect(screen.getByRole('region', { name: 'People' })).toHaveTextContent('12');
    expect(screen.getByRole('heading', { name: 'No people yet' })).toBeVisible();
    expect(screen.getByText('This part has failed')).toBeVisible();
  });

  test('its tabs show their parts', async () => {
    render(<KitPage />);
    await userEvent.click(screen.getByRole('tab', { name: 'People' }));
    expect(screen.getByRole('tabpanel', { name: 'People' })).toHaveTextContent('The part “people”.');
  });
});
