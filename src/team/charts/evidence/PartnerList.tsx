import type { NeededPartner } from '../../../engine/derive/team.ts';
import { ruleOf } from '../../../engine/playbook/lookup.ts';
import type { Playbook } from '../../../engine/playbook/playbook.ts';
import type { PartnerSize } from '../../../engine/size/sizePartners.ts';
import { countedBy, partnerAmount, partnerOf } from '../../words/partners.ts';
import { EvidenceLine } from './EvidenceLine.tsx';

interface PartnerListProps {
  readonly playbook: Playbook;
  readonly partners: readonly PartnerSize[];
  /** Why each is needed. */
  readonly needed: readonly NeededPartner[];
}

/** People whom the team needs beside it, with how much of them and why. They have no seat and no part in the pictures. */
export function PartnerList({ playbook, partners, needed }: PartnerListProps) {
  return (
    <ul className="stack gap-3 small">
      {partners.map((size) => {
        const partner = partnerOf(playbook, size);
        if (!partner) return null;
        const rules = needed.find((item) => item.partner === partner.id)?.provenance.rules ?? [];
        const counted = countedBy(partner);
        return (
          <li key={partner.id}>
            <b>{partner.name}</b>, {partnerAmount(size)}. <span className="soft">{partner.does}</span>
            <details>
              <summary>Why</summary>
              <div className="stack gap-1">
                {rules.map((id) => {
                  const rule = ruleOf(playbook, id);
                  return rule && <p key={id}>{rule.if}</p>;
                })}
                {counted !== '' && <p>Counted as {counted}.</p>}
                {partner.note !== undefined && <p className="soft">{partner.note}</p>}
                <EvidenceLine playbook={playbook} of={partner} brief />
              </div>
            </details>
          </li>
        );
      })}
    </ul>
  );
}
