/**
 * The run-sheet, the heart of the salon: rows before, in and after the slot, each with its clock times, people and
 * minutes. It is written like a spreadsheet; clock times follow from what the core answers, gaps and overlaps are shown
 * and never repaired.
 *
 * For tests: the rows as in sheet/rows.js, the tools as in sheet/tools.js; the foot is data-test=plan-line.
 */
import { html, nothing } from "../../parts/lit.js";
import { t } from "../../text.js";
import { besideSalon } from "./figures.js";
import { fills } from "./seats.js";
import { Entry } from "./sheet/entry.js";
import { emptySheet } from "./sheet/empty.js";
import { rowsView } from "./sheet/rows.js";
import { peopleList, peopleListView } from "./sheet/people.js";
import { Sheet } from "./sheet/state.js";
import { toolsView } from "./sheet/tools.js";
import { marginLine, planLine } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Salon} Salon */
/** @typedef {import("../../parts/page.js").Place} Place */
/** @typedef {import("./sheet/state.js").Part} Part */

/** @type {Part[]} */
const PARTS = ["before", "slot", "after"];

/**
 * The tab of one salon's page.
 * @param {Place} place
 * @param {(salon: Salon) => void} show takes over what an act answered, before the page asks again
 */
export function openRunSheet(place, show) {
  /** @type {Sheet | null} */
  let open = null;
  /** @type {Record<Part, Entry> | null} */
  let entries = null;
  /** @type {Entry | null} the line that stands open below a row */
  let below = null;
  place.signal.addEventListener("abort", () => open?.span.stop(), { once: true });

  return (/** @type {Salon} */ salon) => {
    if (!open && salon.segments.length === 0) beginTyping();
    const sheet = (open ??= new Sheet(salon, { show, redraw: place.redraw }));
    const lines = (entries ??= { before: new Entry(sheet, "before", null), slot: new Entry(sheet, "slot", null), after: new Entry(sheet, "after", null) });
    sheet.draws(salon);
    below = openBelow(sheet, below);
    queueMicrotask(() => peopleList(sheet).show(sheet.editing?.cell.column === "people" ? sheet.field() : null));
    return html`
      ${toolsView(sheet)}
      <div class="with-aside">
        <section class="sheet run-sheet num" aria-label=${t("salons-tab-run-sheet")} data-board="stacked">
          ${salon.segments.length === 0 ? emptySheet(sheet) : nothing}
          ${PARTS.map((part) => html`${bandView(salon, part)}${rowsView(sheet, part, below)}${lines[part].view()}${part === "slot" ? footView(salon) : nothing}`)}
          ${peopleListView(sheet)}
        </section>
        ${besideSalon(salon)}
      </div>`;
  };
}

/** An empty sheet waits for its first row: whoever opens it can type at once. */
function beginTyping() {
  requestAnimationFrame(() => {
    const idle = document.activeElement === document.body || document.activeElement?.matches("h1, .tabs a");
    if (idle) document.getElementById("entry-slot")?.focus({ preventScroll: true });
  });
}

/** The line below a row is made when it is asked for, gets the focus, and is forgotten when it is left. @param {Sheet} sheet @param {Entry | null} before */
function openBelow(sheet, before) {
  const { inserting } = sheet;
  if (!inserting) return null;
  if (before?.after === inserting.after) return before;
  const made = new Entry(sheet, inserting.part, inserting.after);
  queueMicrotask(() => document.getElementById("entry-below")?.focus());
  return made;
}

/** @param {Salon} salon @param {Part} part */
function bandView(salon, part) {
  const host = part === "slot" ? salon.roles.find((role) => role.role === "host")?.people.find(fills) : undefined;
  return html`<div class="band ${part}"><h2>${t(`part-${part}`)}</h2>${host ? html`<span class="quiet">${t("salons-host-throughout", { name: host.name })}</span>` : nothing}</div>`;
}

/** Minutes planned, the end, what is in hand; gaps and overlaps beside them. @param {Salon} salon */
const footView = (salon) => html`
  <div class="plan-foot ${salon.margin_minutes < 0 ? "over" : ""}" data-test="plan-line"><span>${planLine(salon)}</span>${salon.gap_minutes > 0
    ? html`<span class="gap-sum">${t("sheet-gaps", { minutes: salon.gap_minutes })}</span>`
    : nothing}${salon.overlap_minutes > 0 ? html`<span class="gap-sum overlap">${t("sheet-overlaps", { minutes: salon.overlap_minutes })}</span>` : nothing}<b>${marginLine(salon)}</b></div>`;
