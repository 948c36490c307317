/**
 * The run-sheet as a grid: which cells a row has and where a key leads from one of them. Knows neither the page nor the
 * core.
 */

/** @typedef {import("../../../bridge/types.d.ts").Segment} Segment */
/** @typedef {"start" | "minutes" | "title" | "topic" | "people" | "note"} Column */
/** @typedef {{id: string, column: Column}} Cell */

/** The columns from left to right; only a talk has a topic. @type {Column[]} */
export const COLUMNS = ["start", "minutes", "title", "topic", "people", "note"];

/** Rows that a page key goes over. */
const PAGE_ROWS = 8;

/** @param {Segment} row */
export const columnsOf = (row) => (row.kind === "talk" ? COLUMNS : COLUMNS.filter((column) => column !== "topic"));

/** The cell of a column in a row, or of the column before it where the row has none. @param {Segment} row @param {Column} column @returns {Cell} */
export const cellOf = (row, column) => ({ id: row.id, column: columnsOf(row).includes(column) ? column : "title" });

/**
 * Where a key leads; null when it is no key that moves.
 * @param {Segment[]} rows all rows in the order of the page
 * @param {Cell} from
 * @param {{key: string, ctrl: boolean}} press
 * @returns {Cell | null}
 */
export function moved(rows, from, { key, ctrl }) {
  const here = rows.findIndex((row) => row.id === from.id);
  const row = rows[here];
  if (!row) return null;
  const columns = columnsOf(row);
  const column = columns.indexOf(from.column);
  const across = (/** @type {number} */ to) => cellOf(row, columns[Math.min(Math.max(to, 0), columns.length - 1)] ?? "title");
  const down = (/** @type {number} */ to) => cellOf(rows[Math.min(Math.max(to, 0), rows.length - 1)] ?? row, from.column);
  switch (key) {
    case "ArrowLeft":
      return across(ctrl ? 0 : column - 1);
    case "ArrowRight":
      return across(ctrl ? columns.length : column + 1);
    case "ArrowUp":
      return down(ctrl ? 0 : here - 1);
    case "ArrowDown":
      return down(ctrl ? rows.length : here + 1);
    case "PageUp":
      return down(here - PAGE_ROWS);
    case "PageDown":
      return down(here + PAGE_ROWS);
    case "Home":
      return ctrl ? cellOf(rows[0] ?? row, "start") : across(0);
    case "End":
      return ctrl ? cellOf(rows.at(-1) ?? row, "note") : across(columns.length);
    default:
      return null;
  }
}

/**
 * The cell that Tab goes to: the next one of the row, then of the next row of the same part. Null at its ends: there the
 * focus leaves the grid, as it does everywhere.
 * @param {Segment[]} rows
 * @param {Cell} from
 * @param {1 | -1} step
 * @returns {Cell | null}
 */
export function tabbed(rows, from, step) {
  const here = rows.findIndex((row) => row.id === from.id);
  const row = rows[here];
  if (!row) return null;
  const columns = columnsOf(row);
  const beside = columns[columns.indexOf(from.column) + step];
  if (beside) return { id: row.id, column: beside };
  const next = rows[here + step];
  if (!next || next.part !== row.part) return null;
  return { id: next.id, column: step > 0 ? "start" : "note" };
}

/**
 * The rows between two of them, both included, in the order of the page.
 * @param {Segment[]} rows
 * @param {string} one
 * @param {string} other
 */
export function between(rows, one, other) {
  const ends = [one, other].map((id) => rows.findIndex((row) => row.id === id)).sort((a, b) => a - b);
  return rows.slice(ends[0], (ends[1] ?? 0) + 1).map((row) => row.id);
}

/**
 * Where rows go by one step: before which row of which part. Null when there is no place left.
 * @param {Segment[]} rows
 * @param {Segment[]} chosen rows of one part, in order
 * @param {1 | -1} step
 * @returns {{part: "before" | "slot" | "after", before: string | null} | null}
 */
export function stepped(rows, chosen, step) {
  const [first, last] = [chosen[0], chosen.at(-1)];
  if (!first || !last) return null;
  const part = rows.filter((row) => row.part === first.part);
  if (step < 0) {
    const above = part[part.indexOf(first) - 1];
    if (above) return { part: first.part, before: above.id };
    const to = NEIGHBOURS[first.part].above;
    return to ? { part: to, before: null } : null;
  }
  const at = part.indexOf(last) + 1;
  if (at < part.length) return { part: first.part, before: part[at + 1]?.id ?? null };
  const to = NEIGHBOURS[first.part].below;
  return to ? { part: to, before: rows.find((row) => row.part === to)?.id ?? null } : null;
}

/** @type {Record<"before" | "slot" | "after", {above: "before" | "slot" | null, below: "slot" | "after" | null}>} */
const NEIGHBOURS = {
  before: { above: null, below: "slot" },
  slot: { above: "before", below: "after" },
  after: { above: "slot", below: null },
};
