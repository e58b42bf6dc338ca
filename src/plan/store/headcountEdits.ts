import type { Member } from '../../engine/people/roster.ts';
import type { RosterChange } from '../../engine/people/rosterChange.ts';
import { setupOf } from '../../engine/playbook/facts.ts';
import { askedDrivers, driverValue, modifierOption } from '../../engine/size/demand.ts';
import { emptyHeadcount, type Headcount } from '../../engine/size/headcount.ts';
import { builtinSizing } from '../../playbook/builtinSizing.ts';
import type { EditName } from '../document/editNameSchema.ts';
import { dispatch, planStore } from './planStore.ts';

/** An edit of the headcount, to be made of whatever the headcount is by then. */
export interface HeadcountEdit {
  readonly name: EditName;
  readonly change: (headcount: Headcount) => Headcount;
}

/** Makes an edit of the plan on screen. */
export function editHeadcount({ name, change }: HeadcountEdit): void {
  dispatch({ kind: 'partEdited', part: { headcount: change(planStore.get().document.headcount) }, name });
}

type Numbers = 'drivers' | 'coefficients' | 'parameters';
const kinds = { drivers: 'driver', coefficients: 'coefficient', parameters: 'parameter' } as const;

/** Sets a number, or takes it back with undefined. */
export function numberEdit(where: Numbers, id: string, value: number | undefined): HeadcountEdit {
  return {
    name: { kind: kinds[where], id, value: value ?? null },
    change: (headcount) => ({ ...headcount, [where]: put(headcount[where], id, value) }),
  };
}

/** Chooses an option, or takes it back with undefined. */
export function optionEdit(id: string, option: string | undefined): HeadcountEdit {
  return {
    name: { kind: 'modifier', id, option: option ?? null },
    change: (headcount) => ({ ...headcount, modifiers: put(headcount.modifiers, id, option) }),
  };
}

/**
 * Every number that the setup asks for and every option, as it counts now, becomes the plan's own, zeros and standards too:
 * another setup has other ones.
 */
export function copyExampleEdit(): HeadcountEdit {
  return {
    name: { kind: 'numbersTaken' },
    change: (headcount) => {
      const setup = setupOf(planStore.get().document.facts.team);
      const { modifiers } = builtinSizing;
      const values = askedDrivers(builtinSizing, setup).map(
        ({ id }) => [id, driverValue(builtinSizing, headcount, setup, id)] as const,
      );
      const options = modifiers.map(
        ({ id, standard }) =>
          [id, modifierOption(builtinSizing, headcount, setup, id)?.id ?? standard] as const,
      );
      return {
        ...headcount,
        drivers: { ...headcount.drivers, ...Object.fromEntries(values) },
        modifiers: { ...headcount.modifiers, ...Object.fromEntries(options) },
      };
    },
  };
}

/** Back to the worked example; people and the calendar of hiring stay. */
export function clearNumbersEdit(): HeadcountEdit {
  const { drivers, modifiers, coefficients } = emptyHeadcount;
  return {
    name: { kind: 'numbersCleared' },
    change: (headcount) => ({ ...headcount, drivers, modifiers, coefficients }),
  };
}

export function rosterEdit(people: readonly Member[], name: RosterChange): HeadcountEdit {
  return { name, change: (headcount) => ({ ...headcount, people }) };
}

function put<Value>(
  record: Readonly<Record<string, Value>>,
  id: string,
  value: Value | undefined,
): Readonly<Record<string, Value>> {
  const { [id]: _replaced, ...others } = record;
  return value === undefined ? others : { ...others, [id]: value };
}
