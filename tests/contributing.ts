import { readFileSync } from 'node:fs';

/** The files and folders that a numbered list of CONTRIBUTING.md names, by its heading. */
export function placesOf(heading: string): readonly string[] {
  const section =
    readFileSync('CONTRIBUTING.md', 'utf8').split(`### ${heading}\n`)[1]?.split('\n\n')[0] ?? '';
  return [...section.matchAll(/`((?:src|tests|scripts|docs)\/[^`]+)`/g)].map(([, path = '']) => path);
}
