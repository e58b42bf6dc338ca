import { type MouseEvent, useDeferredValue, useMemo } from 'react';
import { ExportButton } from '../../charts/export/ExportDialog.tsx';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { askedDrivers } from '../../engine/size/demand.ts';
import { enteredNumbers } from '../../engine/size/headcount.ts';
import type { SizeAdvice } from '../../engine/size/sizeAdvice.ts';
import {
  clearNumbersEdit,
  copyExampleEdit,
  editHeadcount,
  type HeadcountEdit,
} from '../../plan/store/headcountEdits.ts';
import { selectSized, sensitivityOf } from '../../plan/store/headcountSelectors.ts';
import { usePlan, usePlanned } from '../../plan/store/planStore.ts';
import { OwnPlanOnly } from '../../plan/view/OwnPlanOnly.tsx';
import { builtinSizing } from '../../playbook/builtinSizing.ts';
import { EvidenceLine } from '../../team/charts/evidence/EvidenceLine.tsx';
import { PartnerList } from '../../team/charts/evidence/PartnerList.tsx';
import { Button } from '../../ui/Button.tsx';
import { focusRowField } from '../../ui/focusRowField.ts';
import { Section } from '../../ui/Section.tsx';
import { SizeTable } from '../charts/SizeTable.tsx';
import { Tornado } from '../charts/Tornado.tsx';
import { type SizePictureId, sizeExportLabels } from '../words/exportButtons.ts';
import { adviceWords, basisSentence, resultLine } from '../words/headcount.ts';
import { DemandTable } from './DemandTable.tsx';
import { DriverFields, ModifierFields } from './DriverFields.tsx';
import styles from './WorkPart.module.css';

/** From numbers about the work to people: what a lead can count, what follows, and what moves the number. */
export function WorkPart({ onExport }: { readonly onExport: (picture: SizePictureId) => void }) {
  const headcount = usePlan((state) => state.document.headcount);
  const { playbook, team, size, low, high, demands, advice, partners } = usePlan(selectSized);
  const entered = enteredNumbers(headcount);
  const { drivers, modifiers } = headcount;
  const left =
    askedDrivers(builtinSizing, team.facts).filter(({ id }) => !Object.hasOwn(drivers, id)).length +
    builtinSizing.modifiers.filter(({ id }) => !Object.hasOwn(modifiers, id)).length;
  /** An edit that leaves its own button nothing to do. */
  function goAway(event: MouseEvent<HTMLElement>, edit: HeadcountEdit) {
    focusRowField(event.currentTarget);
    editHeadcount(edit);
  }
  return (
    <div className={styles['work']}>
      <div className="stack gap-6">
        <div className={styles['inputs']}>
          {/* Phones have the results far below the fields: the headline, which is read out, again where it is seen. */}
          <p className={`${styles['result']} no-print`} aria-hidden="true">
            {resultLine(low, size, high)}
          </p>
          <Section title="The work" lead={basisSentence(team.setup, entered, left)}>
            <OwnPlanOnly>
              <div data-row>
                <div className={`${styles['actions']} row gap-2 no-print`}>
                  {left > 0 && (
                    <Button onClick={(event) => goAway(event, copyExampleEdit())}>Use these numbers</Button>
                  )}
                  {entered > 0 && (
                    <Button look="plain" onClick={(event) => goAway(event, clearNumbersEdit())}>
                      Reset to the example
                    </Button>
                  )}
                </div>
                <DriverFields headcount={headcount} facts={team.facts} />
              </div>
            </OwnPlanOnly>
          </Section>
          <Section title="How the work is done">
            <OwnPlanOnly>
              <ModifierFields headcount={headcount} facts={team.facts} />
            </OwnPlanOnly>
          </Section>
        </div>
        <Section
          title="Ratios that others quote"
          lead="Compare your plan with them. None of them is a rule here."
        >
          <ul className={`${styles['advice']} stack gap-3 small`}>
            {builtinSizing.ratios.map((ratio) => (
              <li key={ratio.id}>
                <b>{ratio.name}</b>: {ratio.value}. <span className="soft">{ratio.strength}</span>
                <EvidenceLine playbook={playbook} of={{ basis: ratio.basis, sources: ratio.sources }} brief />
              </li>
            ))}
          </ul>
        </Section>
      </div>
      <div className="stack gap-6">
        <Section title="People by role" lead="The bar is the work; the line over it is the range.">
          <SizeTable playbook={playbook} low={low} size={size} high={high} />
          <ExportButton label={sizeExportLabels.people} onExport={() => onExport('people')} />
          {advice.length > 0 && <Advice playbook={playbook} advice={advice} />}
        </Section>
        {partners.length > 0 && (
          <Section
            title="Beside the team"
            lead="People whom the team needs and who are not in its number. They have no part in the pictures."
          >
            <PartnerList playbook={playbook} partners={partners} needed={team.partners} />
          </Section>
        )}
        <Section
          title="What moves the number"
          lead="One assumption changes at a time, the strongest first. Check the first three before your meeting."
        >
          <LaterTornado />
          <ExportButton label={sizeExportLabels.assumptions} onExport={() => onExport('assumptions')} />
        </Section>
        <Section
          title="Where the work comes from"
          lead="Open a duty to see its terms. Set a coefficient where you know better."
        >
          <DemandTable playbook={playbook} team={team} demands={demands} />
        </Section>
      </div>
    </div>
  );
}

interface AdviceProps {
  readonly playbook: Playbook;
  readonly advice: readonly SizeAdvice[];
}

/** What the size calls for beside people for the work. */
function Advice({ playbook, advice }: AdviceProps) {
  return (
    <ul className={`${styles['advice']} stack gap-3 small`}>
      {advice.map((item) => {
        const { title, text } = adviceWords(playbook, item);
        return (
          <li key={title} className="marked">
            <b>{title}.</b> {text}
            {item.kind === 'rota' && <EvidenceLine playbook={playbook} of={item.floor} brief />}
          </li>
        );
      })}
    </ul>
  );
}

/** Trying every assumption takes a few milliseconds, so it follows the slider when there is time. */
function LaterTornado() {
  const document = useDeferredValue(usePlan((state) => state.document));
  const { playbook, facts: planned } = usePlanned();
  const facts = useDeferredValue(planned);
  const found = useMemo(() => sensitivityOf(document, facts), [document, facts]);
  return <Tornado playbook={playbook} sensitivity={found} />;
}
