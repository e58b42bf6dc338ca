import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { builtinPlaybook } from '../../../../src/playbook/builtinPlaybook.ts';
import { PartnerList } from '../../../../src/team/charts/evidence/PartnerList.tsx';
import { builtinTeam } from '../../../engine/answers.ts';

function show(partners: readonly { readonly partner: string; readonly fte: number | undefined }[]) {
  const { partners: needed } = builtinTeam('high-batch', { platformProvider: 'other-team', risk: 'high' });
  const sizes = partners.map((size) => ({ ...size, duties: [] }));
  render(<PartnerList playbook={builtinPlaybook} partners={sizes} needed={needed} />);
}

describe('the people beside the team', () => {
  test('have an item each, with how much of them and what they do', () => {
    show([
      { partner: 'independent-reviewer', fte: 0.4 },
      { partner: 'platform-team', fte: undefined },
    ]);
    const [reviewer, platform, ...others] = screen.getAllByRole('listitem');
    expect(others).toEqual([]);
    expect(reviewer).toHaveTextContent(/^Independent reviewer, about 0\.4 FTE\. Validates models before use/);
    expect(platform).toHaveTextContent(/^ML platform team, counted in their own team\. Provides training/);
  });

  test('say on request why they are needed and by what they are counted', async () => {
    show([{ partner: 'independent-reviewer', fte: 0.4 }]);
    const item = within(screen.getByRole('listitem'));
    const counted = item.getByText('Counted as 0.1 FTE for each of the models.');
    expect(counted).not.toBeVisible();
    await userEvent.click(item.getByText('Why'));
    expect(counted).toBeVisible();
    const rules = builtinTeam('high-batch', { risk: 'high' }).partners.find(
      ({ partner }) => partner === 'independent-reviewer',
    )?.provenance.rules;
    expect(rules?.length).toBeGreaterThan(0);
    for (const id of rules ?? []) {
      const rule = builtinPlaybook.rules.find((candidate) => candidate.id === id);
      expect(item.getByText(rule?.if ?? id)).toBeVisible();
    }
  });

  test('leave out whom the playbook does not know', () => {
    show([{ partner: 'nobody', fte: 1 }]);
    expect(screen.queryByRole('listitem')).not.toBeInTheDocument();
  });
});
