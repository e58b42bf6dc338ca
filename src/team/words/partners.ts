import type { Partner, Playbook } from '../../engine/playbook/playbook.ts';
import type { PartnerSize } from '../../engine/size/sizePartners.ts';
import { inSentence, listAnd } from '../../engine/words/format.ts';

const tenths = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

export function partnerOf(
  playbook: Playbook,
  { partner }: Pick<PartnerSize, 'partner'>,
): Partner | undefined {
  return (playbook.partners ?? []).find(({ id }) => id === partner);
}

/** "about 0.4 FTE": how much of somebody beside the team, or that nobody counts it here. */
export function partnerAmount({ fte }: PartnerSize): string {
  if (fte === undefined) return 'counted in their own team';
  return fte < 0.1 ? 'a few hours a week' : `about ${tenths.format(fte)} FTE`;
}

/** What a partner is counted by. */
export function countedBy({ need, from }: Partner): string {
  if (!need) return '';
  const { coefficient, driver } = need;
  const least = from === undefined ? '' : `, from ${from}`;
  return `${coefficient} FTE for each of ${driverWords(driver)}${least}`;
}

function driverWords(driver: string): string {
  switch (driver) {
    case 'people':
      return 'the people';
    case 'models':
      return 'the models';
    case 'evalCases':
      return 'the hundreds of evaluation cases';
    case 'labels':
      return 'the thousands of labels a month';
    default:
      return driver;
  }
}

/** Who is needed beside the team, as a sentence for exports. */
export function partnersSentence(playbook: Playbook, partners: readonly PartnerSize[]): string {
  const named = partners.flatMap((size) => {
    const partner = partnerOf(playbook, size);
    return partner ? [`${inSentence(partner.name)} (${partnerAmount(size)})`] : [];
  });
  return named.length === 0
    ? 'Nobody is needed beside the team.'
    : `Beside the team, not counted in it: ${listAnd(named)}.`;
}
