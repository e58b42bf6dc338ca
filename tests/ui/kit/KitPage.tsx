import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../src/ui/Button.tsx';
import { Dialog } from '../../../src/ui/Dialog.tsx';
import { Empty } from '../../../src/ui/Empty.tsx';
import { Field } from '../../../src/ui/Field.tsx';
import { Menu } from '../../../src/ui/Menu.tsx';
import { Notice } from '../../../src/ui/Notice.tsx';
import { NumberField } from '../../../src/ui/NumberField.tsx';
import { PageTitle } from '../../../src/ui/PageTitle.tsx';
import { RoleMark } from '../../../src/ui/RoleMark.tsx';
import { Section } from '../../../src/ui/Section.tsx';
import { Segmented } from '../../../src/ui/Segmented.tsx';
import { Table } from '../../../src/ui/Table.tsx';
import { TabPanel, Tabs } from '../../../src/ui/Tabs.tsx';
import { Tile } from '../../../src/ui/Tile.tsx';

const nothing = () => undefined;

/** Every part of the interface kit in each of its states, as `npm run shots -- kit` photographs it. */
export function KitPage() {
  return (
    <div className="stack gap-6">
      <PageTitle title="Interface kit">Every part in each of its states.</PageTitle>
      <Section title="Type" lead="The lead of a section: what it shows, in a sentence or two.">
        <div>
          <p className="large strong">Large and strong</p>
          <p>
            Body text with a <a href="#kit">link to this page</a>
          </p>
          <p className="small soft">Small and soft: what may be skipped</p>
          <p className="tiny faint">Tiny and faint: whose number it is</p>
        </div>
      </Section>
      <Section title="Buttons">
        <div className="row">
          <Button look="primary">Primary</Button>
          <Button>Normal</Button>
          <Button look="plain">Plain</Button>
          <Button look="link">Link</Button>
          <Button disabled>Disabled</Button>
        </div>
      </Section>
      <Choices />
      <Section title="Fields">
        <div className="row gap-5" style={{ alignItems: 'start' }}>
          <Field label="Text" hint="Shown in the title of the page.">
            {(control) => <input {...control} defaultValue="Search ranking" />}
          </Field>
          <Field label="Empty">{(control) => <input {...control} placeholder="Untitled plan" />}</Field>
          <Field label="Quarters" error="Enter 1 to 8 quarters.">
            {(control) => <input {...control} defaultValue="12" />}
          </Field>
          <Field label="Choice">
            {(control) => (
              <select {...control}>
                <option>After the change</option>
              </select>
            )}
          </Field>
          <Field label="Locked">
            {(control) => <input {...control} disabled defaultValue="read-only" />}
          </Field>
        </div>
        <NumberField label="Load" value={0.85} least={0} most={1} step={0.05} onChange={nothing} />
        <label className="row">
          <input type="checkbox" defaultChecked /> With the notes
        </label>
        <Field label="Notes">{(control) => <textarea {...control} defaultValue="For yourself." />}</Field>
      </Section>
      <Section title="Notices">
        <Notice title="This link could not be read in full." onDismiss={nothing}>
          <p>The answer to “on-call” was ignored.</p>
        </Notice>
        <Notice tone="info" actions={<Button look="primary">Make a copy to edit</Button>}>
          <p>You are looking at a shared plan. It is read-only.</p>
        </Notice>
        {/* A box of its own to float in, or it would cover another part. */}
        <div style={{ position: 'relative', height: '8rem', translate: '0' }}>
          <Notice floating actions={<Button>Reload</Button>} onDismiss={nothing}>
            <p>A new version is there.</p>
          </Notice>
        </div>
      </Section>
      <Section title="Nothing there, and failed">
        <Empty title="No people yet" level={3} actions={<Button look="primary">Add people</Button>}>
          <p>Write down who is in the team, and see which duties have nobody.</p>
        </Empty>
        <div role="alert">
          <Empty title="This part has failed" actions={<Button>Try again</Button>}>
            <p>The rest of the screen works.</p>
          </Empty>
        </div>
      </Section>
      <Section title="Tiles">
        <div className="row">
          <Tile title="People" figure="12">
            <p className="small soft">10 to 15, estimate</p>
          </Tile>
          <Tile title="Next question">
            <p className="strong">Is anybody on call?</p>
            <div className="row gap-2">
              <Button>Yes</Button>
              <Button>No</Button>
            </div>
          </Tile>
        </div>
      </Section>
      <Tables />
      <Section title="Folds">
        <details className="fold" open>
          <summary>Show as a table</summary>
          <p>A link to more of the same.</p>
        </details>
        <details className="fold" data-look="line">
          <summary>Where the sources disagree</summary>
        </details>
      </Section>
      <OpenDialog />
    </div>
  );
}

function Choices() {
  const [part, setPart] = useState('work');
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => menu.current?.querySelector('button')?.click(), []);
  return (
    <Section title="Choices, tabs and menus">
      <div className="row gap-5">
        <Segmented
          label="Maturity"
          options={[
            { value: 'low', label: 'low' },
            { value: 'high', label: 'high' },
          ]}
          value="low"
          onChange={nothing}
        />
        <Tabs
          id="kit"
          label="Parts"
          tabs={[
            { value: 'work', label: 'Work' },
            { value: 'people', label: 'People' },
            { value: 'hires', label: 'Hires' },
          ]}
          value={part}
          onChange={setPart}
        />
        <div ref={menu} style={{ minHeight: '12rem' }}>
          <Menu
            label="Export"
            items={[
              { label: 'Image', hint: 'PNG or SVG', onSelect: nothing },
              { label: 'Table for spreadsheets', hint: 'CSV', onSelect: nothing },
              { label: 'Print', onSelect: nothing },
            ]}
          />
        </div>
      </div>
      <TabPanel id="kit" value={part}>
        <p>The part “{part}”.</p>
      </TabPanel>
    </Section>
  );
}

const people = [
  ['Software engineer', '3.4', '4'],
  ['ML engineer', '2.1', '3'],
  ['Data scientist', '0.6', '1'],
] as const;

function Tables() {
  return (
    <Section title="Tables">
      {(['normal', 'tight', 'wide'] as const).map((rows) => (
        <Table key={rows} rows={rows} caption={`Rows: ${rows}`} captionShown>
          <Head columns={['Role', 'Work, in FTE', 'People']} />
          <tbody>
            {people.map(([role, work, count], index) => (
              <tr key={role} data-chosen={index === 1 || undefined}>
                <th scope="row">
                  <RoleMark index={index} /> {role}
                </th>
                <td data-number>{work}</td>
                <td data-number>{count}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Total</th>
              <td data-number>6.1</td>
              <td data-number>8</td>
            </tr>
          </tfoot>
        </Table>
      ))}
      <Table caption="Work by quarter" scrollBelow="wide">
        <Head columns={['Duty', 'Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6', 'Q7', 'Q8']} />
        <tbody>
          {['Data pipelines and their monitoring', 'Models'].map((duty) => (
            <tr key={duty}>
              <th scope="row">{duty}</th>
              {[1, 2, 3, 4, 5, 6, 7, 8].map((quarter) => (
                <td key={quarter} data-number>
                  {quarter}.5
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
}

function Head({ columns }: { readonly columns: readonly string[] }) {
  return (
    <thead>
      <tr>
        {columns.map((column, index) => (
          <th key={column} scope="col" data-number={index > 0 || undefined}>
            {column}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function OpenDialog() {
  const [isOpen, setOpen] = useState(window.location.search === '?dialog');
  return (
    <Section title="Dialog">
      <div>
        <Button onClick={() => setOpen(true)}>Share</Button>
      </div>
      <Dialog title="Share this plan" open={isOpen} onClose={() => setOpen(false)}>
        <p>The link holds the whole plan.</p>
      </Dialog>
    </Section>
  );
}
