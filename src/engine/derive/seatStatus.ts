import type { SeatStatus } from '../playbook/playbook.ts';

/** Whether a seat has work in this plan: needed or optional, as opposed to waiting, later or not drawn. */
export function isSeated({ status }: { readonly status: SeatStatus }): boolean {
  return status === 'needed' || status === 'optional';
}

/** Whether a seat has a lane in the pictures: those with work, and those that wait. */
export function isDrawn({ status }: { readonly status: SeatStatus }): boolean {
  return status !== 'later' && status !== 'not-drawn';
}
