import { useMemo, useState } from 'react';
import type { DutyId } from '../../engine/playbook/playbook.ts';
import { Button } from '../../ui/Button.tsx';
import { PanelErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { rootUnit } from '../../ui/rootUnit.ts';
import { Section } from '../../ui/Section.tsx';
import type { CopyText, SaveText } from '../../ui/textOutlet.ts';
import { PHONE, useMediaQuery } from '../../ui/useMediaQuery.ts';
import { useWidth } from '../../ui/useWidth.ts';
import { ChangeLegend } from '../charts/ChangeLegend.tsx';
import { ChangeSpectrum } from '../charts/ChangeSpectrum.tsx';
import { DutyChangeTable } from '../charts/DutyChangeTable.tsx';
import { allChanges, compareTeams } from '../model/compareTeams.ts';
import type { TeamChanges } from '../model/teamChanges.ts';
import type { NamedSides } from '../words/changes.ts';
import { changesCsv, changesFileName, changesMarkdown } from '../words/changesFiles.ts';
import { changesParagraph } from '../words/changesParagraph.ts';
import { dutyChangeSentence } from '../words/changesPicture.ts';
import { ChangesList } from './ChangesList.tsx';
import styles from './ChangesView.module.css';

interface ChangesViewProps {
  /** Any two teams with a name each: setups, a plan and its baseline, two what-ifs. */
  readonly sides: NamedSides;
  readonly copyText: CopyText;
  readonly saveText: SaveText;
}

/** All that is different between two teams: in a paragraph to be sent, on one axis, and change by change with its reasons. */
export function ChangesView({ sides, copyText, saveText }: ChangesViewProps) {
  // The picture comes first; on a phone it is a long table, so the words do.
  const isPhone = useMediaQuery(PHONE);
  const changes = useMemo(() => compareTeams(sides.before, sides.after), [sides]);
  if (allChanges(changes).length === 0) {
    return (
      <p className={`${styles['nothing']} large soft`} role="status">
        {sides.before === sides.after
          ? 'Nothing changes: both sides are the same. Choose another side.'
          : 'Nothing changes between these two teams.'}
      </p>
    );
  }
  const summary = <Summary sides={sides} changes={changes} copyText={copyText} saveText={saveText} />;
  return (
    <>
      {isPhone && summary}
      <PanelErrorBoundary name="The picture of the changes" resetKey={sides}>
        {isPhone ? <PhonePicture sides={sides} /> : <WidePicture sides={sides} />}
      </PanelErrorBoundary>
      {!isPhone && summary}
      <PanelErrorBoundary name="The list of changes" resetKey={sides}>
        <ChangesList sides={sides} changes={changes} />
      </PanelErrorBoundary>
    </>
  );
}

/** All in a paragraph, and the ways out of the page: it, everything as Markdown or as a table for spreadsheets, and paper. */
function Summary({
  sides,
  changes,
  copyText,
  saveText,
}: ChangesViewProps & { readonly changes: TeamChanges }) {
  const paragraph = useMemo(() => changesParagraph(sides, changes), [sides, changes]);
  const [said, setSaid] = useState('');

  async function copy(text: string) {
    // Emptied first, so that a second copy is said again.
    setSaid('');
    setSaid((await copyText(text)) ? 'Copied.' : 'Your browser does not allow copying here.');
  }

  function save() {
    const name = changesFileName(sides);
    saveText({ text: changesCsv(sides, changes), type: 'text/csv', name });
    setSaid(`Saved as ${name}.`);
  }

  return (
    <Section title="Summary">
      <p className={`${styles['paragraph']} prose breakable`}>{paragraph}</p>
      <div className="row gap-2 no-print">
        <Button look="primary" onClick={() => void copy(paragraph)}>
          Copy the summary
        </Button>
        <Menu
          label="Export"
          items={[
            { label: 'Copy as Markdown', onSelect: () => void copy(changesMarkdown(sides, changes)) },
            { label: 'Save CSV', onSelect: save },
            { label: 'Print', onSelect: () => window.print() },
          ]}
        />
        <p className="soft small breakable" role="status">
          {said}
        </p>
      </div>
    </Section>
  );
}

/** Two teams on one axis: on a phone as a table, which stands folded beside the picture elsewhere. */
function PhonePicture({ sides }: { readonly sides: NamedSides }) {
  return (
    <Section title="Both on one axis" lead="Engineering is at the top, science and business at the bottom.">
      <div className={`${styles['readout']} soft small`}>
        <ChangeLegend teams={sides} inTable />
      </div>
      <DutyChangeTable teams={sides} />
    </Section>
  );
}

function WidePicture({ sides }: { readonly sides: NamedSides }) {
  const [ref, width] = useWidth(1100);
  const [duty, setDuty] = useState<DutyId>();
  const unit = rootUnit();
  const sizes = useMemo(
    () => ({ width, labelColumn: Math.min(165 * unit, width * 0.22), fontSize: 12 * unit }),
    [width, unit],
  );
  return (
    <Section
      title="Both on one axis"
      lead="Each column is a duty, as wide as the larger of its two efforts; both bars use the same scale. Engineering is left, science and business right."
    >
      <div ref={ref}>
        <ChangeSpectrum teams={sides} sizes={sizes} duty={duty} onDuty={setDuty} />
        <div className={`${styles['readout']} soft small`} aria-hidden="true">
          {duty === undefined ? <ChangeLegend teams={sides} /> : dutyChangeSentence(sides, duty)}
        </div>
      </div>
      <details className="fold no-print">
        <summary>As a table</summary>
        <DutyChangeTable teams={sides} />
      </details>
    </Section>
  );
}
