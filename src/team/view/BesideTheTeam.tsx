import { counted } from '../../engine/words/format.ts';
import { selectSized } from '../../plan/store/headcountSelectors.ts';
import { usePlan } from '../../plan/store/planStore.ts';
import { PartnerList } from '../charts/evidence/PartnerList.tsx';

/** Who is needed and has no seat; folded, because the pictures are of the team. Loaded after them, since it needs the size. */
export function BesideTheTeam() {
  const { playbook, team, partners } = usePlan(selectSized);
  if (partners.length === 0) return null;
  return (
    <details>
      <summary>Beside the team: {counted(partners.length, 'other role', 'other roles')} to plan for</summary>
      <PartnerList playbook={playbook} partners={partners} needed={team.partners} />
    </details>
  );
}
