import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** Where the built app keeps the texts; src/platform/loadLicences.ts reads it. */
const licencesFile = 'licences.txt';
/** How the file begins, so that a page of a host that answers everything is not taken for it. */
export const licencesHead = 'Software in this app, and its licences';

/** Files of ours that are made from a package: shipping them ships a part of it. */
const madeFrom: readonly (readonly [file: RegExp, packageName: string])[] = [
  [/\/src\/charts\/export\/inter\.json$/, '@fontsource/inter'],
  // What the bundler itself puts in.
  [/^\0?vite\//, 'vite'],
  [/^\0?rolldown\//, 'rolldown'],
];

export interface Licence {
  readonly name: string;
  readonly version: string;
  /** As the package calls it: "MIT". */
  readonly kind: string;
  readonly text: string;
}

/** The folder of the package that a module or a file comes from; undefined for our own. */
export function packageFolder(id: string): string | undefined {
  const path = id.replaceAll('\\', '/').replace(/\?.*$/su, '');
  const made = madeFrom.find(([file]) => file.test(path));
  if (made) return `node_modules/${made[1]}`;
  // The last one, because a package may have packages of its own.
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0];
}

/** The licence of an installed package. Throws when it has none: what may not be shipped must not be built. */
export function readLicence(folder: string): Licence {
  const about: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((candidate) =>
    /^(licen[cs]e|copying)(\.(md|txt))?$/iu.test(candidate),
  );
  const [name, version, kind] = ['name', 'version', 'license'].map((key) => fieldOf(about, key));
  if (file === undefined || name === undefined || version === undefined || kind === undefined) {
    throw new Error(`The package in ${folder} has no text of a licence.`);
  }
  const text = readFileSync(join(folder, file), 'utf8')
    .replaceAll('\r\n', '\n')
    // What else a tool for building has in it does not ship.
    .replace(/\n#+ Licenses of bundled dependencies[\s\S]*$/u, '')
    .trim();
  return { name, version, kind, text };
}

function fieldOf(value: unknown, key: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const field: unknown = Reflect.get(value, key);
  return typeof field === 'string' ? field : undefined;
}

/** All licences as one text: packages with the same text share it. */
export function licencesText(licences: readonly Licence[]): string {
  const sorted = [...licences].sort((a, b) => (a.name < b.name ? -1 : 1));
  const texts = [...new Set(sorted.map(({ text }) => text))];
  const parts = texts.map((text) => {
    const packages = sorted.filter((licence) => licence.text === text);
    const names = packages.map(({ name, version, kind }) => `${name} ${version} (${kind})`);
    // The same package may be reached by two paths.
    return `${[...new Set(names)].join('\n')}\n\n${text}`;
  });
  return `${[licencesHead, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/**
 * Writes the licence of every package that ends in the build, as the bundler has it and not as a list says: modules of the page and of
 * its workers, which are bundled by themselves, and fonts and WebAssembly among the files.
 */
export function licences(): { readonly page: () => Plugin; readonly worker: () => Plugin } {
  const shipped = new Set(['.']);
  const collect = (bundle: Rolldown.OutputBundle) => {
    for (const file of Object.values(bundle)) {
      const ids = file.type === 'chunk' ? Object.keys(file.modules) : file.originalFileNames;
      for (const id of ids) {
        const folder = packageFolder(id);
        if (folder !== undefined) shipped.add(folder);
      }
    }
  };
  return {
    page: () => ({
      name: 'licences',
      apply: 'build',
      generateBundle: {
        order: 'post',
        handler(_options, bundle) {
          collect(bundle);
          const source = licencesText([...shipped].map(readLicence));
          this.emitFile({ type: 'asset', fileName: licencesFile, source });
        },
      },
    }),
    worker: () => ({
      name: 'licences-of-workers',
      apply: 'build',
      generateBundle: {
        order: 'post',
        handler(_options, bundle) {
          collect(bundle);
        },
      },
    }),
  };
}
