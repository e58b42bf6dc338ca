import { type KeyboardEvent, useId, useState } from 'react';
import type { Emphasis } from '../../../charts/emphasis.ts';
import { isSameSet } from '../../../engine/explain/conclusion.ts';
import { exactRegions, type Region, type RoleEfforts } from '../../../engine/measure/overlap.ts';
import { roleIndex } from '../../../engine/playbook/lookup.ts';
import type { Playbook, RoleId } from '../../../engine/playbook/playbook.ts';
import { percent } from '../../../engine/words/format.ts';
import { dutyName, dutyShort, roleShort } from '../../../engine/words/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { roleColour } from '../../../ui/roleColour.ts';
import { Table } from '../../../ui/Table.tsx';
import { setName } from '../../words/overlapPicture.ts';
import { useRovingFocus } from '../matrix/useRovingFocus.ts';
import styles from './RegionTable.module.css';

interface RegionTableProps {
  readonly playbook: Playbook;
  readonly efforts: RoleEfforts;
  readonly emphasis: Emphasis | undefined;
  /** The set that stays marked in the picture. */
  readonly pinned: readonly RoleId[] | undefined;
  readonly onEmphasis: (emphasis: Emphasis | undefined) => void;
  readonly onPin: (roles: readonly RoleId[] | undefined) => void;
}

/** How many sets are listed before the rest folds. */
const FIRST = 7;
/** How many duties a set names before the rest is only counted. */
const NAMED = 3;

/**
 * The exact sets of roles with the work that only they could do: no set that is not there, none left out. One tab stop;
 * the arrow keys go from set to set, and the picture follows. Enter or a press anywhere on a row asks why, Escape lets
 * it go.
 */
export function RegionTable(props: RegionTableProps) {
  const { playbook, efforts, emphasis, pinned, onEmphasis, onPin } = props;
  const id = useId();
  const roles = [...efforts.keys()];
  const regions = exactRegions(efforts);
  const isFolded = (set: readonly RoleId[] | undefined) =>
    set !== undefined &&
    regions.length > FIRST + 1 &&
    regions.slice(FIRST).some((region) => isSameSet(region.roles, set));
  const [unfolded, setUnfolded] = useState(isFolded(pinned));
  const [known, setKnown] = useState(pinned);
  // A set that is pressed in the picture has to be seen here; who folds the list again may.
  if (known !== pinned) {
    setKnown(pinned);
    if (isFolded(pinned)) setUnfolded(true);
  }
  const shown = unfolded || regions.length <= FIRST + 1 ? regions : regions.slice(0, FIRST);
  const rest = regions.slice(shown.length).reduce((sum, region) => sum + region.effort, 0);
  const largest = regions[0]?.effort ?? 1;
  const { ref, active, focusOn, onKeyDown } = useRovingFocus(shown.length, 1);
  const press = (event: KeyboardEvent) => (event.key === 'Escape' ? onPin(undefined) : onKeyDown(event));
  const stressed = emphasis?.kind === 'roles' ? emphasis.roles : undefined;
  const isPinned = (region: Region) => pinned !== undefined && isSameSet(pinned, region.roles);
  const toggle = (region: Region) => onPin(isPinned(region) ? undefined : region.roles);
  return (
    <>
      <Table
        ref={ref}
        fixed
        rows="tight"
        caption="Exact sets of roles, with the work that only these could do"
        className={styles['table']}
      >
        <thead>
          <tr>
            <th scope="col" className={styles['dots']}>
              <span className="visually-hidden">Only these roles</span>
              <span className={styles['heads']} aria-hidden="true">
                {roles.map((role) => (
                  <span key={role}>{roleShort(playbook, role)}</span>
                ))}
              </span>
            </th>
            <th scope="col" className={styles['effort']}>
              Effort
            </th>
            <th scope="col">Mostly</th>
          </tr>
        </thead>
        <tbody onMouseLeave={() => onEmphasis(undefined)}>
          {shown.map((region, index) => (
            <tr
              key={region.roles.join(' ')}
              data-stress={stressed && isSameSet(stressed, region.roles) ? 'on' : 'none'}
              onMouseEnter={() => onEmphasis({ kind: 'roles', roles: region.roles })}
              onClick={({ target }) => {
                // The buttons in the row speak for themselves.
                if (target instanceof Element && !target.closest('button')) toggle(region);
              }}
            >
              <th scope="row" className={styles['dots']}>
                <button
                  type="button"
                  className={styles['set']}
                  data-at={`${index}-0`}
                  tabIndex={index === active.row ? 0 : -1}
                  aria-pressed={isPinned(region)}
                  aria-describedby={`${id}-${index}-effort ${id}-${index}-duties`}
                  onKeyDown={press}
                  onFocus={() => {
                    focusOn({ row: index, column: 0 });
                    onEmphasis({ kind: 'roles', roles: region.roles });
                  }}
                  onBlur={() => onEmphasis(undefined)}
                  onClick={() => toggle(region)}
                >
                  <RoleDots playbook={playbook} roles={roles} held={region.roles} />
                  <span className="visually-hidden">{setName(playbook, region.roles)}</span>
                </button>
              </th>
              <td className={styles['effort']} data-nowrap id={`${id}-${index}-effort`}>
                <span className={styles['effortInner']}>
                  <span
                    className={`${styles['bar']} true-colour`}
                    style={{ width: `${(3 * region.effort) / largest}rem` }}
                  />
                  {percent(region.effort)}
                </span>
              </td>
              <td className="soft" id={`${id}-${index}-duties`}>
                <Parts playbook={playbook} region={region} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      {(rest > 0 || unfolded) && (
        <div className={styles['fold']} data-stress={!unfolded && isFolded(stressed) ? 'on' : 'none'}>
          <Button look="plain" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
            {unfolded
              ? 'Hide the small sets'
              : `${regions.length - shown.length} smaller sets, ${percent(rest)}`}
          </Button>
        </div>
      )}
    </>
  );
}

interface RoleDotsProps {
  readonly playbook: Playbook;
  readonly roles: readonly RoleId[];
  readonly held: readonly RoleId[];
}

/** A dot a role, filled where the set has it, with a line from its first to its last. */
function RoleDots({ playbook, roles, held }: RoleDotsProps) {
  const step = 124 / roles.length;
  const at = (role: RoleId) => step * (roles.indexOf(role) + 0.5);
  const [first, last] = [held[0], held.at(-1)];
  return (
    <svg className={styles['drawing']} viewBox="0 0 124 20" aria-hidden="true">
      {first !== undefined && last !== undefined && (
        <line x1={at(first)} x2={at(last)} y1="10" y2="10" stroke="var(--line-strong)" strokeWidth="1.5" />
      )}
      {roles.map((role) => {
        const isHeld = held.includes(role);
        const fill = isHeld ? roleColour(roleIndex(playbook, role)) : 'var(--line-strong)';
        return <circle key={role} cx={at(role)} cy="10" r={isHeld ? 5.5 : 2} fill={fill} />;
      })}
    </svg>
  );
}

/** What a set mostly does; the rest, with every share, opens on request. */
function Parts({ playbook, region: { parts } }: { readonly playbook: Playbook; readonly region: Region }) {
  const [open, setOpen] = useState(false);
  const more = parts.length - NAMED;
  const names = open
    ? parts.map((part) => `${dutyName(playbook, part.duty)} ${percent(part.effort)}`)
    : parts.slice(0, NAMED).map((part) => dutyShort(playbook, part.duty));
  return (
    <>
      {names.join(', ')}
      {more > 0 && (open ? ' ' : ', ')}
      {more > 0 && (
        <Button look="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'fewer' : `${more} more`}
        </Button>
      )}
    </>
  );
}
