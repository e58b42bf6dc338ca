import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtinPlaybook } from '../../../../src/playbook/builtinPlaybook.ts';
import { decodeBytes } from '../../../../src/roster/model/csv/decodeBytes.ts';
import { asksForOrder, guessSettings } from '../../../../src/roster/model/csv/importSettings.ts';
import { parseTable, type Table } from '../../../../src/roster/model/csv/parseTable.ts';
import { readRoster } from '../../../../src/roster/model/csv/readRoster.ts';

function cells(text: string): string[][] {
  return tableOf(text).rows.map((row) => [...row.cells]);
}

function tableOf(text: string): Table {
  const reading = parseTable(text);
  if (reading.kind === 'refused') throw new Error(reading.refusal.kind);
  return reading.table;
}

describe('a text as a table', () => {
  test.each([',', ';', '\t', '|'])('is found with the separator %j', (sign) => {
    const text = [
      ['Name', 'Role', 'FTE'],
      ['Ada', 'MLE', '0.8'],
      ['Ben', 'DS', '1'],
    ]
      .map((row) => row.join(sign))
      .join('\r\n');
    expect(cells(text)[1]).toEqual(['Ada', 'MLE', '0.8']);
    expect(tableOf(text).separator).toBe(sign);
  });

  test('may have quotes, line ends in cells, a byte order mark, and any line ends', () => {
    expect(cells('\ufeffName;Role\r\n"Lovelace, ""Ada""";MLE\r"a\r\nb";DS\n')).toEqual([
      ['Name', 'Role'],
      ['Lovelace, "Ada"', 'MLE'],
      ['a\nb', 'DS'],
    ]);
  });

  test('may name its separator in the first line; rows keep their numbers', () => {
    const { rows, separator } = tableOf('sep=;\nName;Role\n\n;\nAda, the first;MLE\n');
    expect(separator).toBe(';');
    expect(rows.map(({ number }) => number)).toEqual([2, 5]);
  });

  test.each([
    ['', 'empty'],
    [' \n;;;\n', 'empty'],
    ['PK\u0003\0\0', 'noText'],
    ['x\n'.repeat(8_000_001), 'tooLong'],
    ['x'.repeat(20_001), 'longLine'],
    ['a,b\n'.repeat(10_002), 'tooManyRows'],
    [`a,b\n${'\n'.repeat(40_000)}`, 'tooManyRows'],
    [','.repeat(200).replaceAll(',', 'a,'), 'tooManyColumns'],
  ])('is refused with its reason (%#)', (text, kind) => {
    const reading = parseTable(text);
    expect(reading.kind === 'refused' ? reading.refusal.kind : reading.kind).toBe(kind);
  });

  test('a quote that never ends is refused with its row', () => {
    expect(parseTable('Name,Role\nAda,MLE\n"Ben,DS\nEve,DS')).toEqual({
      kind: 'refused',
      refusal: { kind: 'quotes', row: 3 },
    });
  });

  test('10,000 people are no problem', () => {
    expect(tableOf(`Name,Role\n${'Ada,MLE\n'.repeat(10_000)}`).rows).toHaveLength(10_001);
  });
});

describe('bytes', () => {
  const utf16 = (text: string, big = false) => {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let index = 0; index < text.length; index += 1)
      view.setUint16(index * 2, text.charCodeAt(index), !big);
    return bytes;
  };

  test('are UTF-8, UTF-16 with and without a mark, or Windows-1252', () => {
    const text = 'Name;Rolle\nJürgen Süß;DS';
    expect(decodeBytes(new TextEncoder().encode(text))).toEqual({ text });
    expect(decodeBytes(new TextEncoder().encode(`\ufeff${text}`))).toEqual({ text });
    expect(decodeBytes(utf16(`\ufeff${text}`))).toEqual({ text });
    expect(decodeBytes(utf16(`\ufeff${text}`, true))).toEqual({ text });
    expect(decodeBytes(utf16(text))).toEqual({ text, guess: 'UTF-16' });
    expect(decodeBytes(utf16(text, true))).toEqual({ text, guess: 'UTF-16' });
    expect(decodeBytes(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))).toEqual({
      text,
      guess: 'Windows-1252',
    });
    expect(decodeBytes(Uint8Array.of(0x80, 0x93, 0x61)).text).toBe('€“a');
  });

  test('of any kind are decoded', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(typeof decodeBytes(bytes).text).toBe('string');
      }),
    );
  });
});

describe('hostile texts', () => {
  const pieces = fc.constantFrom(
    ...'Name,Role,Level,FTE,Start,End,Skills,Salary,Status,"\n,\n,;,\t,|,\r,"",=1+1,MLE,Data Scientist'.split(
      ',',
    ),

    'Senior MLE',
    '3/4/2026',
    '31/12/2026',
    '80 %',
    'yes',
    'none',
    '\0',
    '\ufeff',
    'sep=;\n',
    ',',
    ',',
    '\n',
  );
  const anyText = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 80 }).map((parts) => parts.join('')),
  );

  test('never throw; what is refused names its reason, and every row left out names row and field', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = parseTable(text);
        if (reading.kind === 'refused') {
          expect(reading.refusal.kind).not.toBe('');
          if (reading.refusal.kind === 'quotes') expect(reading.refusal.row).toBeGreaterThan(0);
          return;
        }
        const settings = guessSettings(reading.table, builtinPlaybook);
        asksForOrder(reading.table, settings);
        const { rows, members } = readRoster(reading.table, settings, builtinPlaybook);
        expect(rows).toHaveLength(reading.table.rows.length - (settings.hasHeader ? 1 : 0));
        expect(rows.filter(({ kind }) => kind === 'member')).toHaveLength(members.length);
        for (const row of rows) {
          expect(row.row).toBeGreaterThan(0);
          if (row.kind === 'refused') expect(row.problems.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('of one long line after the other are answered', { timeout: 60_000 }, () => {
    for (const piece of ['"a"b', '"', 'a,', '"a\n', ';|\t,', '"a","b"\n']) {
      const line = `${piece.repeat(Math.floor(19_000 / piece.length))}\n`;
      expect(['ok', 'refused']).toContain(parseTable(line.repeat(20)).kind);
    }
  });
});
