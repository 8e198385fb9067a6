/** The part of a page that is shown, and how it is turned. */
import type { Engine } from './engine.js';
import type { Pointer } from './functions.js';

/** Lengths are in points; y is measured upwards. */
export interface Box {
  left: number;
  bottom: number;
  right: number;
  top: number;
}

export interface Area {
  /** The width of the page as it is shown. */
  readonly width: number;
  readonly height: number;
  /**
   * Moves a box from the page's own coordinates to those of the page as it is shown, measured from its left edge and
   * its foot.
   */
  place(box: Box): void;
}

/** The area of a page. */
export function areaOf(engine: Engine, page: Pointer): Area {
  const { call, scratch } = engine;
  call.FPDF_GetPageBoundingBox(page, scratch);
  const at = (index: number): number => engine.view.getFloat32(scratch + 4 * index, true);
  const shown = { left: at(0), top: at(1), right: at(2), bottom: at(3) };
  const turns = ((call.FPDFPage_GetRotation(page) % 4) + 4) % 4;
  const [across, up] = [shown.right - shown.left, shown.top - shown.bottom];
  const [width, height] = turns % 2 === 0 ? [across, up] : [up, across];
  return { width, height, place: (box) => turned(box, shown, turns) };
}

/** `turns` is the number of clockwise quarter turns. */
function turned(box: Box, shown: Readonly<Box>, turns: number): void {
  const left = box.left - shown.left;
  const right = box.right - shown.left;
  const bottom = box.bottom - shown.bottom;
  const top = box.top - shown.bottom;
  const [width, height] = [shown.right - shown.left, shown.top - shown.bottom];
  if (turns === 1) set(box, bottom, width - right, top, width - left);
  else if (turns === 2) set(box, width - right, height - top, width - left, height - bottom);
  else if (turns === 3) set(box, height - top, left, height - bottom, right);
  else set(box, left, bottom, right, top);
}

function set(box: Box, left: number, bottom: number, right: number, top: number): void {
  box.left = left;
  box.bottom = bottom;
  box.right = right;
  box.top = top;
}
