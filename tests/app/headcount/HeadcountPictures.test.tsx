import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { HeadcountScreen } from '../../../src/app/headcount/HeadcountScreen.tsx';
import { editHeadcount, rosterEdit } from '../../../src/plan/store/headcountEdits.ts';
import { fakeOutlet } from '../../fixtures/fakeOutlet.ts';
import { member } from '../../fixtures/headcountPictures.ts';
import { neverHires } from '../../fixtures/neverHires.ts';
import { openDraft } from '../../fixtures/openDraft.ts';
import { startCounting } from '../../fixtures/startCounting.ts';

const online = { kind: 'product', maturity: 'low', mode: 'online' } as const;
const today = '2026-11-21';

beforeEach(async () => {
  await startCounting(today);
  openDraft(online);
});

function addPeople() {
  const people = [member('m1', 'Sam', 'SWE'), member('m2', 'Mia', 'MLE'), member('m3', 'Dan', 'DS')];
  editHeadcount(rosterEdit(people, { kind: 'rosterImported', mode: 'replace', count: 3 }));
}

async function open(part: 'work' | 'drill', button: string) {
  const { loadOutlet, files } = fakeOutlet();
  render(
    <HeadcountScreen
      part={part}
      onPart={() => undefined}
      today={today}
      saveText={() => undefined}
      loadOutlet={loadOutlet}
      loadHires={neverHires}
    />,
  );
  await userEvent.click(await screen.findByRole('button', { name: button }));
  const dialog = await screen.findByRole('dialog', { name: 'Export image' });
  const press = async (name: string) => userEvent.click(await within(dialog).findByRole('button', { name }));
  const choose = (group: string, option: string) =>
    userEvent.click(
      within(within(dialog).getByRole('group', { name: group })).getByRole('radio', { name: option }),
    );
  return { dialog, files, press, choose };
}

describe('the pictures of the headcount', () => {
  it('begin with the people, under the headline of the screen', async () => {
    const { dialog, files, press } = await open('work', 'Export the people');
    expect(
      await within(dialog).findByRole('img', { name: /^About 4 people: 1 software/ }),
    ).toBeInTheDocument();
    expect(within(dialog).getByRole('radio', { name: 'People by role' })).toBeChecked();
    await press('Save');
    expect(files[0]?.name).toBe('formation-people-low-online-2x.png');
    expect(within(dialog).queryByRole('group', { name: 'People' })).not.toBeInTheDocument();
  });

  it('offer what it hangs on, and who covers what once there are people', async () => {
    const { dialog } = await open('work', 'Export what moves the number');
    expect(
      await within(dialog).findByRole('img', {
        name: /^The size of the team, about .* people, depends most on/,
      }),
    ).toBeInTheDocument();
    expect(within(dialog).queryByRole('radio', { name: 'Who covers what' })).not.toBeInTheDocument();
  });

  it('name nobody unless asked, and then the file says so', async () => {
    addPeople();
    const { dialog, files, press, choose } = await open('drill', 'Export who covers what');
    expect(await within(dialog).findByRole('radio', { name: 'Without names' })).toBeChecked();
    await press('Save');
    expect(files[0]?.name).toBe('formation-cover-low-online-2x.png');
    expect(files[0]?.svg).not.toMatch(/Sam|Mia|Dan/);
    await choose('People', 'With names');
    await press('Save');
    expect(files[1]?.name).toBe('formation-cover-low-online-names-2x.png');
    expect(files[1]?.svg).toMatch(/Sam/);
    await choose('Picture', 'People by role');
    await press('Save');
    expect(files[2]?.name).toBe('formation-people-low-online-2x.png');
    expect(files[2]?.svg).not.toMatch(/Sam|Mia|Dan/);
  });

  it('show who is off the field, as on the screen', async () => {
    addPeople();
    const { loadOutlet } = fakeOutlet();
    render(
      <HeadcountScreen
        part="drill"
        onPart={() => undefined}
        today={today}
        saveText={() => undefined}
        loadOutlet={loadOutlet}
        loadHires={neverHires}
      />,
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Dan' }));
    await userEvent.click(screen.getByRole('button', { name: 'Export who covers what' }));
    expect(
      await screen.findByRole('img', { name: /^With 1 person away, nobody can do/ }),
    ).toBeInTheDocument();
  });
});
