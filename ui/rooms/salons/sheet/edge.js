/**
 * The lower edge of a row: dragged, it changes the minutes, one for every few pixels; the new end is seen at once, the
 * core is told when it is let go. Escape leaves it as it was.
 */
import { html } from "../../../parts/lit.js";
import { events_edit_segment } from "../../../bridge/commands.js";
import { t } from "../../../text.js";

/** @typedef {import("../../../bridge/types.d.ts").Segment} Segment */
/** @typedef {import("./state.js").Sheet} Sheet */

const PX_PER_MINUTE = 4;
const MOST_MINUTES = 600;

/** @param {Sheet} sheet @param {Segment} row */
export const edgeView = (sheet, row) =>
  html`<span class="edge" data-test="edge" title=${t("sheet-edge")} aria-hidden="true" @pointerdown=${(/** @type {PointerEvent} */ e) => drag(sheet, row, e)}></span>`;

/** @param {Sheet} sheet @param {Segment} row @param {PointerEvent} event */
function drag(sheet, row, event) {
  if (event.button !== 0) return;
  event.preventDefault();
  const edge = /** @type {HTMLElement} */ (event.currentTarget);
  edge.setPointerCapture(event.pointerId);
  const from = event.clientY;
  const dragging = new AbortController();
  const { signal } = dragging;
  const show = (/** @type {number | null} */ minutes) => {
    sheet.stretched = minutes === null ? null : { id: row.id, minutes };
    sheet.redraw();
  };
  const end = () => {
    dragging.abort();
    show(null);
  };
  const move = (/** @type {PointerEvent} */ { clientY }) => {
    const minutes = row.minutes + Math.round((clientY - from) / PX_PER_MINUTE);
    show(Math.min(Math.max(minutes, 0), MOST_MINUTES));
  };
  const drop = async () => {
    const minutes = sheet.stretched?.minutes ?? row.minutes;
    dragging.abort();
    if (minutes !== row.minutes) await sheet.attempt(() => events_edit_segment({ id: row.id, fields: { minutes } }));
    show(null);
  };
  const escape = (/** @type {KeyboardEvent} */ pressed) => {
    if (pressed.key !== "Escape") return;
    pressed.preventDefault();
    pressed.stopPropagation();
    end();
  };
  edge.addEventListener("pointermove", move, { signal });
  edge.addEventListener("pointerup", () => void drop(), { signal });
  edge.addEventListener("pointercancel", end, { signal });
  document.addEventListener("keydown", escape, { signal, capture: true });
}
