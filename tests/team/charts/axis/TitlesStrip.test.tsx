import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { builtinPlaybook } from '../../../../src/playbook/builtinPlaybook.ts';
import { TitlesStrip } from '../../../../src/team/charts/axis/TitlesStrip.tsx';

const everyTitle = [...builtinPlaybook.roles, ...builtinPlaybook.otherTitles];

describe('the strip of titles', () => {
  it('shows every role and every other title as a button with its place', () => {
    render(<TitlesStrip playbook={builtinPlaybook} />);
    for (const { name } of everyTitle) {
      expect(screen.getByRole('button', { name: (text) => text.startsWith(`${name}, at`) })).toBeVisible();
    }
  });

  it('opens a title to what it is, what it takes from whom, other names and sources', async () => {
    const user = userEvent.setup();
    render(<TitlesStrip playbook={builtinPlaybook} />);
    const button = screen.getByRole('button', { name: 'Analytics engineer, at 0.62, from 0.52 to 0.72' });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await user.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('heading', { name: 'Analytics engineer' })).toBeVisible();
    expect(
      screen.getByText('Takes data quality from ML engineers; dashboards from data scientists.'),
    ).toBeVisible();
    expect(screen.getByText('Data scientists do this work until somebody holds the title.')).toBeVisible();
    expect(screen.getByText('Also called BI engineer.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Nubank blog' })).toHaveAttribute(
      'href',
      expect.stringContaining('http'),
    );
    await user.click(button);
    expect(screen.queryByRole('heading', { name: 'Analytics engineer' })).not.toBeInTheDocument();
  });

  it('says the same in a table', async () => {
    const user = userEvent.setup();
    render(<TitlesStrip playbook={builtinPlaybook} />);
    await user.click(screen.getByText('As a table'));
    const table = screen.getByRole('table', { name: /All titles/ });
    expect(within(table).getAllByRole('row')).toHaveLength(everyTitle.length + 1);
  });

  it('becomes one list in the order of the axis where it is narrow', () => {
    const width = vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(360);
    render(<TitlesStrip playbook={builtinPlaybook} />);
    const names = screen.getAllByRole('button').map((button) => button.textContent?.split(', at')[0]);
    expect(names).toEqual([...everyTitle].sort((a, b) => a.position - b.position).map((title) => title.name));
    width.mockRestore();
  });
});
