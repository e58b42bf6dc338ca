/** The pictures of the size. Their ids stand in the names of files, so nothing private is in them. */
export type SizePictureId = 'people' | 'assumptions';

export const sizeExportLabels: Readonly<Record<SizePictureId, string>> = {
  people: 'Export the people',
  assumptions: 'Export what moves the number',
};
