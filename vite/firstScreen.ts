import { resolve } from 'node:path';
import { normalizePath, type Rolldown } from 'vite';

/**
 * Names the chunk of a module: everything of ours that the page imports without waiting belongs into one file. Left to itself
 * the bundler would cut out whatever a later screen uses too, into a dozen files of a few hundred bytes. Packages come along
 * as far as they are used.
 */
export function firstScreen(page: string): (id: string, context: Rolldown.ChunkingContext) => string | null {
  let modules: ReadonlySet<string> | undefined;
  return (id, context) => {
    modules ??= ownModules(normalizePath(resolve(page)), context);
    return modules.has(id) ? 'first' : null;
  };
}

function ownModules(entry: string, context: Rolldown.ChunkingContext): ReadonlySet<string> {
  const found = new Set([entry]);
  for (const id of found) {
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) {
      if (!imported.includes('node_modules')) found.add(imported);
    }
  }
  return found;
}
