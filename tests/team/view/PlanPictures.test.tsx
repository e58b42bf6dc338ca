import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { ExportDialog } from '../../../src/charts/export/ExportDialog.tsx';
import type { CopiedPicture } from '../../../src/charts/pictureFile.ts';
import { deriveTeam } from '../../../src/engine/derive/deriveTeam.ts';
import { roleEfforts } from '../../../src/engine/measure/overlap.ts';
import { fitEuler } from '../../../src/euler/fitEuler.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { overlapSystem } from '../../../src/team/charts/overlap/storedFits.ts';
import type { PictureInput } from '../../../src/team/charts/teamPicture.ts';
import type { PictureId } from '../../../src/team/view/exportedPictures.ts';
import { PlanPictures } from '../../../src/team/view/PlanPictures.tsx';
import { fakeOutlet } from '../../fixtures/fakeOutlet.ts';

const team = deriveTeam(builtinPlaybook, {
  team: { kind: 'product', maturity: 'high', mode: 'online' },
  context: {},
});
const efforts = roleEfforts(builtinPlaybook, team);
const input = { playbook: builtinPlaybook, team, efforts };
const fitted = { key: '', efforts, drawing: fitEuler(overlapSystem(efforts)) };

async function open(
  picture: PictureId = 'spectrum',
  copied?: CopiedPicture,
  saved?: boolean,
  from: PictureInput = input,
) {
  const { loadOutlet, files } = fakeOutlet(copied, saved);
  render(
    <ExportDialog onClose={() => undefined}>
      <PlanPictures first={picture} input={from} loadOutlet={loadOutlet} />
    </ExportDialog>,
  );
  const dialog = await screen.findByRole('dialog', { name: 'Export image' });
  await within(dialog).findByRole('button', { name: 'Copy' });
  const choose = (group: string, option: string) =>
    userEvent.click(
      within(within(dialog).getByRole('group', { name: group })).getByRole('radio', { name: option }),
    );
  const press = (name: string) => userEvent.click(within(dialog).getByRole('button', { name }));
  return { dialog, files, choose, press, said: () => within(dialog).getByRole('status') };
}

describe('the dialog', () => {
  test('shows the picture that was asked for, named by its headline', async () => {
    const { dialog } = await open('matrix');
    expect(within(dialog).getByRole('radio', { name: 'Matrix' })).toBeChecked();
    expect(
      within(dialog).getByRole('img', { name: /^Four roles\. Software engineers and data scientists share/ }),
    ).toBeInTheDocument();
  });

  test('stays away until a picture is asked for', () => {
    render(<ExportDialog onClose={() => undefined}>{undefined}</ExportDialog>);
    expect(screen.queryByRole('button', { name: 'Copy' })).not.toBeInTheDocument();
  });

  test('offers the overlap picture only where there is a drawing', async () => {
    const { dialog } = await open('overlap');
    expect(within(dialog).queryByRole('radio', { name: 'Overlap' })).not.toBeInTheDocument();
    expect(within(dialog).getByRole('radio', { name: 'Spectrum' })).toBeChecked();
    cleanup();
    const { dialog: drawn } = await open('overlap', 'picture', true, { ...input, drawn: fitted });
    expect(within(drawn).getByRole('radio', { name: 'Overlap' })).toBeChecked();
    expect(drawn.querySelectorAll('svg[role="img"] path[fill-opacity]')).toHaveLength(4);
  });

  test('says how many pixels there will be', async () => {
    const { dialog, choose } = await open();
    expect(within(dialog).getByText(/^2,400 × [\d,]+ pixels/)).toBeInTheDocument();
    await choose('Format', 'PNG 4×');
    expect(within(dialog).getByText(/^4,800 × [\d,]+ pixels/)).toBeInTheDocument();
    await choose('Format', 'SVG');
    expect(within(dialog).getByText(/^Sharp at any size/)).toBeInTheDocument();
  });
});

describe('taking a picture', () => {
  test('hands over exactly what is shown, with its size and a name', async () => {
    const { files, choose, press, said } = await open();
    await choose('Picture', 'Matrix');
    await choose('Format', 'SVG');
    await choose('Colours', 'Dark');
    await choose('Background', 'Transparent');
    await press('Save');
    const [file] = files;
    expect(file?.name).toBe('formation-matrix-high-online-dark-transparent.svg');
    expect(file?.scale).toBeUndefined();
    expect(file?.svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 1200 \d+" width="1200"/,
    );
    expect(file?.svg).toContain('#5492ec');
    expect(file?.svg).not.toContain('#0f1217');
    expect(said()).toHaveTextContent('Saved as formation-matrix-high-online-dark-transparent.svg.');
  });

  test('copies a PNG of twice the size at first', async () => {
    const { files, press, said } = await open();
    await press('Copy');
    expect(files[0]).toMatchObject({ scale: 2, width: 1200, name: 'formation-spectrum-high-online-2x.png' });
    expect(files[0]?.height).toBeGreaterThan(500);
    expect(said()).toHaveTextContent('Copied.');
  });

  test('says when the browser refuses, and forgets it with the next choice', async () => {
    const { choose, press, said } = await open('spectrum', 'refused');
    await press('Copy');
    expect(said()).toHaveTextContent('Your browser does not allow copying images here. Save it instead.');
    await choose('Colours', 'Dark');
    expect(said()).toBeEmptyDOMElement();
  });

  test('says when the picture is too large to draw', async () => {
    const { press, said } = await open('spectrum', 'picture', false);
    await press('Save');
    expect(said()).toHaveTextContent('Choose a smaller PNG, or SVG.');
  });
});
