import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CompareScreen } from '../../../src/compare/view/CompareScreen.tsx';
import { firstPair } from '../../../src/compare/view/pairOf.ts';
import type { SidePair } from '../../../src/plan/document/side.ts';
import { dispatch } from '../../../src/plan/store/planStore.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import type { TextFile } from '../../../src/ui/textOutlet.ts';
import { neverFits } from '../../fixtures/neverFits.ts';

beforeEach(() => dispatch({ kind: 'reset' }));

function open(pair: SidePair | undefined, copied = true) {
  const onPair = vi.fn<(next: SidePair | undefined) => void>();
  const files: TextFile[] = [];
  const texts: string[] = [];
  render(
    <CompareScreen
      pair={pair}
      onPair={onPair}
      fitOverlap={neverFits}
      copyText={async (text) => {
        texts.push(text);
        return copied;
      }}
      saveText={(file) => files.push(file)}
      onOpen={() => undefined}
    />,
  );
  return { onPair, files, texts };
}

const grownUp = { before: 'low-batch', after: 'high-online' } as const;
const button = (name: string) => screen.getByRole('button', { name });

async function exportAs(name: string) {
  await userEvent.click(button('Export'));
  await userEvent.click(screen.getByRole('menuitem', { name }));
}

describe('before and after', () => {
  it('is one switch away, and begins with the plan young and grown up', async () => {
    const { onPair } = open(undefined);
    await userEvent.click(screen.getByRole('tab', { name: 'Before and after' }));
    expect(onPair).toHaveBeenCalledExactlyOnceWith({ before: 'low-batch', after: 'high-batch' });
    expect(firstPair(builtinPlaybook, { kind: 'horizontal' }, [])).toEqual({
      before: 'high-online',
      after: 'horizontal',
    });
  });

  it('goes back to all five', async () => {
    const { onPair } = open(grownUp);
    await userEvent.click(screen.getByRole('tab', { name: 'All five setups' }));
    expect(onPair).toHaveBeenCalledExactlyOnceWith(undefined);
  });

  it('lets both sides be chosen and swapped', async () => {
    const { onPair } = open(grownUp);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Before' }), 'Platform team');
    expect(onPair).toHaveBeenLastCalledWith({ before: 'horizontal', after: 'high-online' });
    await userEvent.click(button('Swap before and after'));
    expect(onPair).toHaveBeenLastCalledWith({ before: 'high-online', after: 'low-batch' });
  });

  it('says in a paragraph what changes, and copies it', async () => {
    const { texts } = open(grownUp);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'From “Young product, batch” to “Mature product, online”',
    );
    await userEvent.click(button('Copy the summary'));
    expect(texts[0]).toMatch(
      /^From Young product, batch to Mature product, online: .*applied scientists come/,
    );
    expect(document.body.textContent).toContain(texts[0]);
    expect(screen.getByText('Copied.')).toBeVisible();
  });

  it('says when the browser does not allow copying', async () => {
    const { texts } = open(grownUp, false);
    await exportAs('Copy as Markdown');
    expect(texts[0]).toMatch(/^# Changes from Young product, batch to Mature product, online/);
    expect(screen.getByText('Your browser does not allow copying here.')).toBeVisible();
  });

  it('saves every change as CSV, and prints', async () => {
    const { files } = open(grownUp);
    await exportAs('Save CSV');
    expect(files).toMatchObject([
      { type: 'text/csv', name: 'formation-changes-young-product-batch-to-mature-product-online.csv' },
    ]);
    expect(files[0]?.text).toMatch(/^Kind,About,Before,After,Sentence,Why\r\nSeat,/);
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    await exportAs('Print');
    expect(print).toHaveBeenCalledOnce();
    print.mockRestore();
  });

  it('lists the changes by kind, each with its reasons', async () => {
    open(grownUp);
    const seats = screen.getByRole('table', { name: 'Seats' });
    const row = within(seats).getByRole('row', { name: /^Applied scientists/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['later', 'needed']);
    await userEvent.click(screen.getByText('Open all'));
    const why = within(seats)
      .getByLabelText(/^Why: Applied scientists come/)
      .closest('details');
    expect(why).toHaveAttribute('open');
    expect(why).toHaveTextContent('Product: mature, before young.');
    for (const name of ['Responsibilities', 'Effort', 'Overlap']) {
      expect(screen.getByRole('table', { name })).toBeVisible();
    }
    await userEvent.click(screen.getByText('Close all'));
    expect(why).not.toHaveAttribute('open');
  });

  it('opens every fold for as long as the page is printed', () => {
    open(grownUp);
    const folds = () => screen.getAllByRole('group').filter((group) => group.tagName === 'DETAILS');
    const before = folds().map((fold) => fold.hasAttribute('open'));
    window.dispatchEvent(new Event('beforeprint'));
    const list = screen.getByText('Responsibilities', { selector: 'h3' }).closest('details');
    expect(list).toHaveAttribute('open');
    window.dispatchEvent(new Event('afterprint'));
    expect(folds().map((fold) => fold.hasAttribute('open'))).toEqual(before);
  });

  it('has the picture as a table too', () => {
    open(grownUp);
    const table = screen.getByRole('table', { name: /Duties from engineering to science/, hidden: true });
    const row = within(table).getByRole('row', { name: /^New models/, hidden: true });
    expect(row).toHaveTextContent('owns, before takes no part');
  });

  it('of two equal sides says that nothing changes', () => {
    open({ before: 'horizontal', after: 'horizontal' });
    expect(screen.getByText(/^Nothing changes/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Export' })).toBeNull();
  });
});
