/** The mouse in the grid: a click goes to a cell, a click on the cell that has the focus opens it; Shift and Ctrl choose rows. */
import { begin } from "./keys.js";

/** @typedef {import("./grid.js").Cell} Cell */
/** @typedef {import("./grid.js").Column} Column */
/** @typedef {import("./state.js").Sheet} Sheet */

/** The cell that something stands in. @param {EventTarget | null} target @returns {Cell | null} */
function cellAt(target) {
  const cell = target instanceof Element ? /** @type {HTMLElement | null} */ (target.closest(".cell")) : null;
  const row = /** @type {HTMLElement | null} */ (cell?.closest("[data-id]") ?? null);
  return cell && row ? { id: row.dataset.id ?? "", column: /** @type {Column} */ (cell.dataset.cell) } : null;
}

/** @param {EventTarget | null} target */
const isControl = (target) => target instanceof Element && target.closest("button, .edge, .entry-row") !== null;

/** @param {Sheet} sheet @param {PointerEvent} event */
export function onPress(sheet, event) {
  sheet.release();
  const target = /** @type {HTMLElement} */ (event.target);
  const grip = target.closest(".grip") !== null;
  const row = /** @type {HTMLElement | null} */ (target.closest("[data-id]"));
  if (event.button !== 0 || !row || (isControl(target) && !grip)) return;
  const id = row.dataset.id ?? "";
  const cell = cellAt(target) ?? { id, column: /** @type {Column} */ ("title") };
  if (sheet.editing && sheet.isAt(cell)) return;
  if (sheet.editing) void sheet.commit();
  if (event.shiftKey) return act(event, () => sheet.goTo(cell, { choose: true }));
  if (event.ctrlKey || event.metaKey) return act(event, () => sheet.toggle(id));
  // A row among several that are chosen is taken hold of without ending the choice.
  if (grip) return sheet.chosen.has(id) ? undefined : sheet.choose([id]);
  if (sheet.isAt(cell) && sheet.chosen.size === 0) return act(event, () => begin(sheet));
  act(event, () => sheet.goTo(cell));
}

/** The focus is put where it belongs by the sheet, not by the browser. @param {Event} event @param {() => void} does */
function act(event, does) {
  event.preventDefault();
  does();
}

/** @param {Sheet} sheet @param {FocusEvent} event */
export function onFocusIn(sheet, event) {
  const target = /** @type {HTMLElement} */ (event.target);
  const cell = target.matches(".cell, .cell-input") ? cellAt(target) : null;
  if (cell) sheet.focused(cell);
}

/** @param {Sheet} sheet @param {FocusEvent} event */
export function onFocusOut(sheet, event) {
  const to = event.relatedTarget;
  if (to instanceof HTMLElement && to.matches(".run-sheet .cell, .run-sheet .cell-input")) return;
  // Another window came to the front: what is being typed waits until this one is back.
  if (to === null && !document.hasFocus()) return;
  sheet.left();
}
