/**
 * How a table from elsewhere is read: which sheet, how its text is written, which line names the columns, what each column
 * holds. Folded away when what matters was recognised.
 *
 * For tests: columns (folds what follows), sheet, encoding, header-row, column-<index>.
 */
import { html, live, nothing } from "../parts/lit.js";
import { icon } from "../parts/icons.js";
import { readCount } from "../dates.js";
import { t } from "../text.js";

/** @typedef {import("../bridge/types.d.ts").Mapping} Mapping */
/** @typedef {import("../bridge/types.d.ts").TableColumn} TableColumn */
/** @typedef {{sheet: string, sheets: string[], encoding: import("../bridge/types.d.ts").TableEncoding | null, header_row: number, columns: TableColumn[]}} Read what was read, and how */

/** How a text file may be written; the names are the same in every language. @type {Record<import("../bridge/types.d.ts").TableEncoding, string>} */
const ENCODINGS = { "utf-8": "UTF-8", gb18030: "GB18030 / GBK", big5: "Big5", "utf-16le": "UTF-16 LE", "utf-16be": "UTF-16 BE" };

/** The mapping that asks for the same file in another way. @param {Read} read @param {Mapping} how @returns {Mapping} */
export const otherwise = (read, how) => ({ sheet: read.sheet || undefined, encoding: read.encoding ?? undefined, ...how });

/**
 * @param {object} what
 * @param {Read} what.read
 * @param {[string, string][]} what.fields what a column can hold: code and name
 * @param {boolean} what.open
 * @param {(open: boolean) => void} what.fold opens or folds it
 * @param {string} what.summary
 * @param {(how: Mapping) => void} what.again reads the file once more
 * @param {(field: string) => boolean} [what.many] whether several columns can hold it
 */
export const columnsView = ({ read, fields, open, fold, summary, again, many = () => false }) => html`<section class="import-columns">
  <button type="button" class="fold-btn" data-test="columns" aria-expanded=${open ? "true" : "false"} @click=${() => fold(!open)}>${icon(open ? "chevron-down" : "chevron-right", 15)}${summary}</button>
  ${open ? html`<div class="import-sheet"><div class="import-where">
    ${read.sheets.length > 1 ? pick("sheet", t("attendance-sheet"), read.sheets.map((sheet) => [sheet, sheet]), read.sheet, (sheet) => again({ sheet })) : nothing}
    ${read.encoding ? pick("encoding", t("attendance-encoding"), Object.entries(ENCODINGS), read.encoding, (encoding) => again({ encoding: /** @type {Mapping["encoding"]} */ (encoding) })) : nothing}
    <label><span>${t("attendance-header-row")}</span><input class="num" inputmode="numeric" autocomplete="off" data-test="header-row" .value=${live(String(read.header_row))}
      @change=${(/** @type {Event} */ e) => again({ header_row: readCount(/** @type {HTMLInputElement} */ (e.target).value) ?? read.header_row })}></label>
  </div>
  <div class="import-map">${read.columns.map((column) => columnView(column, fields, (field) => again({ header_row: read.header_row, columns: chosen(read, column, field, many) })))}</div></div>` : nothing}
</section>`;

/**
 * A field is mostly that of one column: chosen for another, the first one lets go of it.
 * @param {Read} read
 * @param {TableColumn} column
 * @param {string | null} field
 * @param {(field: string) => boolean} many
 */
const chosen = (read, column, field, many) =>
  read.columns.map((each) => (each.index === column.index ? field : field !== null && each.field === field && !many(field) ? null : each.field));

/** @param {string} test @param {string} label @param {[string, string][]} options @param {string} current @param {(value: string) => void} choose */
const pick = (test, label, options, current, choose) => html`<label><span>${label}</span><span class="select small"><select data-test=${test} @change=${(/** @type {Event} */ e) => choose(/** @type {HTMLSelectElement} */ (e.target).value)}>
  ${options.map(([value, text]) => html`<option value=${value} .selected=${live(value === current)}>${text}</option>`)}</select></span></label>`;

/** @param {TableColumn} column @param {[string, string][]} fields @param {(field: string | null) => void} map */
const columnView = (column, fields, map) => html`<label class="import-column ${column.field === null ? "" : "is-known"}"><b><bdi>${column.header || t("attendance-column-number", { number: column.index + 1 })}</bdi></b>
  <span class="select small"><select data-test="column-${column.index}" @change=${(/** @type {Event} */ e) => map(/** @type {HTMLSelectElement} */ (e.target).value || null)}>
    <option value="" .selected=${live(column.field === null)}>${t("attendance-column-skip")}</option>
    ${fields.map(([code, text]) => html`<option value=${code} .selected=${live(column.field === code)}>${text}</option>`)}</select></span>
  <small class="quiet"><bdi>${column.examples.join(" / ")}</bdi></small></label>`;
