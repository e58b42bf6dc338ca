import type { MouseEvent } from 'react';

/** The pointer in the coordinates of a drawing that is `width` wide, whatever its size on the page. */
export function pointIn({ clientX, clientY, currentTarget }: MouseEvent<SVGElement>, width: number) {
  const box = currentTarget.getBoundingClientRect();
  const scale = box.width > 0 ? width / box.width : 1;
  return { x: (clientX - box.left) * scale, y: (clientY - box.top) * scale };
}
