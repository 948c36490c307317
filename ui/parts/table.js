/**
 * A sortable table. Rows are keyed, so that a change elsewhere updates cells in place; a row is opened by its first
 * cell's link, or by a click anywhere on it. The order is the caller's state, kept in a `Sorting`.
 */
import { html, nothing, repeat } from "./lit.js";
import { icon } from "./icons.js";
import { language } from "../text.js";

/** @typedef {import("./lit.js").Drawing} Drawing */
/** @typedef {{column: string, down: boolean}} Sorting */

/**
 * @template R
 * @typedef {object} Column
 * @property {string} id
 * @property {string} title
 * @property {(row: R) => Drawing} cell
 * @property {(row: R) => string | number | null} [sort] what it is sorted by; without it the column is not sortable
 * @property {boolean} [end] aligned at the end (numbers)
 * @property {"wide" | "narrow"} [width]
 */

/**
 * @template {{id: string}} R
 * @param {object} what
 * @param {string} what.label
 * @param {Column<R>[]} what.columns
 * @param {R[]} what.rows
 * @param {Sorting} what.sorting
 * @param {(sorting: Sorting) => void} what.onSort
 * @param {(row: R) => void} [what.onOpen]
 * @param {string} [what.test]
 */
export function table({ label, columns, rows, sorting, onSort, onOpen, test }) {
  const sorted = sortRows(rows, columns.find((column) => column.id === sorting.column), sorting.down);
  return html`<div class="sheet table-sheet"><table aria-label=${label} data-test=${test ?? nothing}>
    <thead><tr>${columns.map((column) => headCell(column, sorting, onSort))}</tr></thead>
    <tbody>${repeat(
      sorted,
      (row) => row.id,
      (row) => html`<tr data-id=${row.id} class=${onOpen ? "opens" : ""} @click=${(/** @type {Event} */ e) => !isControl(e.target) && onOpen?.(row)}>
        ${columns.map((column) => html`<td class=${column.end ? "end" : ""}>${column.cell(row)}</td>`)}</tr>`,
    )}</tbody>
  </table></div>`;
}

/**
 * @template R
 * @param {Column<R>} column
 * @param {Sorting} sorting
 * @param {(sorting: Sorting) => void} onSort
 */
function headCell(column, sorting, onSort) {
  const here = sorting.column === column.id;
  const order = !column.sort ? nothing : here ? (sorting.down ? "descending" : "ascending") : "none";
  return html`<th scope="col" class="${column.end ? "end" : ""} ${column.width ?? ""}" aria-sort=${order}>${column.sort
    ? html`<button type="button" @click=${() => onSort({ column: column.id, down: here ? !sorting.down : false })}>${column.title}${here
        ? icon(sorting.down ? "chevron-down" : "chevron-up", 13)
        : nothing}</button>`
    : column.title}</th>`;
}

/**
 * @template R
 * @param {R[]} rows
 * @param {Column<R> | undefined} column
 * @param {boolean} down
 */
function sortRows(rows, column, down) {
  const sort = column?.sort;
  if (!sort) return rows;
  const collator = new Intl.Collator(language() === "en" ? "en" : "zh-u-co-pinyin", { numeric: true });
  const sign = down ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [sort(a), sort(b)];
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
    return sign * (typeof x === "number" && typeof y === "number" ? x - y : collator.compare(String(x), String(y)));
  });
}

/** A click on a control within a row is the control's. @param {EventTarget | null} target */
const isControl = (target) => target instanceof Element && target.closest("a, button, input, select, textarea, [popover]") !== null;
