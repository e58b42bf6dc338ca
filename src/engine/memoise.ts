/**
 * A function that works out each result once: the same arguments give the same object again. Arguments are compared by identity, so
 * they must not be changed afterwards. A result goes when an argument of it that is an object goes.
 */
export function memoise<Arguments extends readonly unknown[], Result>(
  derive: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  const root = new Branch<Result>();
  return (...given) => {
    const leaf = given.reduce<Branch<Result>>((branch, argument) => branch.next(argument), root);
    leaf.known ??= { result: derive(...given) };
    return leaf.known.result;
  };
}

/** What is known for the first arguments, by the one that follows. */
class Branch<Result> {
  known: { readonly result: Result } | undefined;
  readonly #objects = new WeakMap<WeakKey, Branch<Result>>();
  readonly #values = new Map<unknown, Branch<Result>>();

  next(argument: unknown): Branch<Result> {
    const isObject = typeof argument === 'object' && argument !== null;
    const known = isObject ? this.#objects.get(argument) : this.#values.get(argument);
    if (known) return known;
    const branch = new Branch<Result>();
    if (isObject) this.#objects.set(argument, branch);
    else this.#values.set(argument, branch);
    return branch;
  }
}
