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
import { pairWords, savedFileSentence } from '../words/comparePair.ts';
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
  const paragraph = useMemo(() => changesParagraph(sides, changes), [sides, changes]);
  if (allChanges(changes).length === 0) {
    const same = sides.before === sides.after;
    return (
      <p className={`${styles['nothing']} large soft`} role="status">
        {same ? pairWords.nothing : pairWords.nothingBetween}
      </p>
    );
  }
  const inShort = (
    <Section title={pairWords.inShort}>
      <p className={`${styles['paragraph']} prose breakable`}>{paragraph}</p>
      <ChangesActions
        sides={sides}
        changes={changes}
        paragraph={paragraph}
        copyText={copyText}
        saveText={saveText}
      />
    </Section>
  );
  return (
    <>
      {isPhone && inShort}
      <PanelErrorBoundary name="The picture of the changes" resetKey={sides}>
        <ChangesPicture sides={sides} isPhone={isPhone} />
      </PanelErrorBoundary>
      {!isPhone && inShort}
      <PanelErrorBoundary name="The list of changes" resetKey={sides}>
        <ChangesList sides={sides} changes={changes} />
      </PanelErrorBoundary>
    </>
  );
}

interface ChangesActionsProps {
  readonly sides: NamedSides;
  readonly changes: TeamChanges;
  readonly paragraph: string;
  readonly copyText: CopyText;
  readonly saveText: SaveText;
}

/** The ways out of the page: the paragraph, everything as Markdown or as a table for spreadsheets, and paper. */
export function ChangesActions({ sides, changes, paragraph, copyText, saveText }: ChangesActionsProps) {
  const [said, setSaid] = useState('');

  async function copy(text: string) {
    // Emptied first, so that a second copy is said again.
    setSaid('');
    setSaid((await copyText(text)) ? pairWords.copied : pairWords.refused);
  }

  function save() {
    const name = changesFileName(sides);
    saveText({ text: changesCsv(sides, changes), type: 'text/csv', name });
    setSaid(savedFileSentence(name));
  }

  return (
    <div className="row gap-2 no-print">
      <Button look="primary" onClick={() => void copy(paragraph)}>
        {pairWords.copy}
      </Button>
      <Menu
        label={pairWords.export}
        items={[
          { label: pairWords.markdown, onSelect: () => void copy(changesMarkdown(sides, changes)) },
          { label: pairWords.csv, onSelect: save },
          { label: pairWords.print, onSelect: () => window.print() },
        ]}
      />
      <p className="soft small breakable" role="status">
        {said}
      </p>
    </div>
  );
}

/** Two teams on one axis; on a phone as a table, which stands folded beside the picture elsewhere. */
export function ChangesPicture({
  sides,
  isPhone,
}: {
  readonly sides: NamedSides;
  readonly isPhone: boolean;
}) {
  if (isPhone) {
    return (
      <Section title={pairWords.picture} lead={pairWords.phoneLead}>
        <div className={`${styles['readout']} soft small`}>
          <ChangeLegend inTable waits={someWait(sides)} />
        </div>
        <DutyChangeTable teams={sides} />
      </Section>
    );
  }
  return (
    <Section title={pairWords.picture} lead={pairWords.pictureLead}>
      <WidePicture sides={sides} />
      <details className="fold no-print">
        <summary>{pairWords.asTable}</summary>
        <DutyChangeTable teams={sides} />
      </details>
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
    <div ref={ref}>
      <ChangeSpectrum teams={sides} sizes={sizes} duty={duty} onDuty={setDuty} />
      <div className={`${styles['readout']} soft small`} aria-hidden="true">
        {duty === undefined ? <ChangeLegend waits={someWait(sides)} /> : dutyChangeSentence(sides, duty)}
      </div>
    </div>
  );
}

function someWait({ before, after }: NamedSides): boolean {
  return [before, after].some(({ team }) => team.seats.some((seat) => seat.status === 'gated'));
}
