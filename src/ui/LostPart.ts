/** A part of the app whose file did not come. */
export class LostPart extends Error {
  /** The next drawing loads it again. React keeps the failure otherwise. */
  readonly forget: () => void;

  constructor(cause: unknown, forget: () => void) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'LostPart';
    this.forget = forget;
  }
}
