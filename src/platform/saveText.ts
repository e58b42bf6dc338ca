import type { SaveText } from '../ui/textOutlet.ts';
import { saveBlob } from './saveBlob.ts';

/** The browser's downloads. The byte order mark of a CSV tells spreadsheets that it is UTF-8. */
export const saveText: SaveText = ({ text, type, name }) => {
  const mark = type === 'text/csv' ? '\ufeff' : '';
  saveBlob(new Blob([mark, text], { type: `${type};charset=utf-8` }), name);
};
