/**
 * Places a popover beside the control that opened it: below it, or above when there is no room; never out of the window.
 */

const GAP = 4;
const EDGE = 8;

/**
 * @param {HTMLElement} floating an open popover
 * @param {Element} anchor
 * @param {{sameWidth?: boolean, end?: boolean}} [how] `end`: right edges meet
 */
export function placeBeside(floating, anchor, { sameWidth = false, end = false } = {}) {
  const at = anchor.getBoundingClientRect();
  if (sameWidth) floating.style.setProperty("min-inline-size", `${at.width}px`);
  const box = floating.getBoundingClientRect();
  const below = at.bottom + GAP;
  const fits = below + box.height + EDGE <= innerHeight || at.top < box.height + GAP;
  const lowest = Math.max(EDGE, innerHeight - box.height - EDGE);
  const top = Math.min(fits ? below : at.top - box.height - GAP, lowest);
  put(floating, end ? at.right - box.width : at.left, top);
}

/**
 * Places a popover where the pointer is.
 * @param {HTMLElement} floating an open popover
 * @param {{x: number, y: number}} point
 */
export function placeAt(floating, { x, y }) {
  put(floating, x, Math.max(EDGE, Math.min(y, innerHeight - floating.getBoundingClientRect().height - EDGE)));
}

/** @param {HTMLElement} floating @param {number} left @param {number} top */
function put(floating, left, top) {
  const { width } = floating.getBoundingClientRect();
  floating.style.setProperty("inset", `${top}px auto auto ${Math.max(EDGE, Math.min(left, innerWidth - width - EDGE))}px`);
}
