/**
 * The export of a sign-up form: which column is what, who each row is, and then everything that is ticked as one act.
 *
 * For tests: the dialog is [data-test=import]; in it columns (folds what follows), sheet, encoding, header-row, column-<index>, add-people, take-import and the rows as in
 * preview.js.
 */
import { html, live, nothing } from "../../parts/lit.js";
import { openDialog } from "../../parts/dialog.js";
import { icon } from "../../parts/icons.js";
import { attempt, sentence } from "../../parts/says.js";
import { attendance_read_import, desk_pick_table } from "../../bridge/commands.js";
import { readCount } from "../../dates.js";
import { message, t } from "../../text.js";
import { openPreview } from "./preview.js";
import { addPeopleView, takePicks } from "./take.js";

/** @typedef {import("../../bridge/types.d.ts").Import} Import */
/** @typedef {import("../../bridge/types.d.ts").TableColumn} TableColumn */
/** @typedef {import("../../bridge/types.d.ts").Mapping} Mapping */

/** What a column can be, in the order of a form. */
const FIELDS = ["name", "company", "post", "phone", "wechat", "category", "brought_by", "signed_up_at", "payment", "note"];

/** How a text file may be written; the names are the same in every language. @type {Record<import("../../bridge/types.d.ts").TableEncoding, string>} */
const ENCODINGS = { "utf-8": "UTF-8", gb18030: "GB18030 / GBK", big5: "Big5", "utf-16le": "UTF-16 LE", "utf-16be": "UTF-16 BE" };

/** Asks for a file and shows what is in it. @param {string} event */
export async function importFile(event) {
  const path = await attempt(() => desk_pick_table());
  if (!path) return;
  const read = await attempt(() => attendance_read_import({ event, path, mapping: {} }));
  if (read) openImport(event, path, read);
}

/** @param {string} event @param {string} path @param {Import} first */
function openImport(event, path, first) {
  let read = first;
  let problem = "";
  let busy = false;
  let addPeople = false;
  /** @type {boolean | null} null: open while no column is known to be the name */
  let unfolded = null;
  const preview = openPreview(() => opened.redraw());
  preview.show(first.rows);

  /** Reads the same file with another sheet, head, encoding or meaning of a column; what follows from it is found out anew. @param {Mapping} how */
  const again = async (how) => {
    try {
      read = await attendance_read_import({ event, path, mapping: { sheet: read.sheet || undefined, encoding: read.encoding ?? undefined, ...how } });
      preview.show(read.rows);
      problem = "";
    } catch (failure) {
      problem = sentence(failure);
    }
    opened.redraw();
  };
  // A field is that of one column: chosen for another, the first one lets go of it.
  const map = (/** @type {number} */ index, /** @type {string | null} */ field) =>
    void again({ header_row: read.header_row, columns: read.columns.map((column) => (column.index === index ? field : column.field === field ? null : column.field)) });
  const take = async () => {
    if (busy) return;
    busy = true;
    opened.redraw();
    problem = await takePicks(event, preview.picks(), addPeople, () => opened.close(null));
    busy = false;
    opened.redraw();
  };

  const opened = openDialog({
    size: "import",
    test: "import",
    label: () => t("attendance-import-title"),
    view: (leave) => {
      const count = preview.count();
      return html`
        <header><div class="grow"><h2>${t("attendance-import-title")}</h2><p class="quiet num"><bdi>${read.file}</bdi> · ${t("attendance-import-rows", { rows: read.rows.length })}</p></div>
          <button type="button" class="icon-btn" aria-label=${t("common-close")} @click=${leave}>${icon("x")}</button></header>
        <div class="dialog-body">
          ${problem ? html`<p class="banner" role="alert">${icon("circle-alert")}<span>${problem}</span></p>` : nothing}
          ${read.warnings.map((warning) => html`<p class="note">${icon("triangle-alert")}<span>${message(warning)}</span></p>`)}
          ${columnsView(read, { unfolded, fold: (open) => ((unfolded = open), opened.redraw()), again, map })}
          ${read.rows.length === 0 ? html`<p class="quiet">${t("attendance-import-nothing")}</p>` : preview.view()}
        </div>
        <footer>
          <div class="grow">${addPeopleView(addPeople, (on) => ((addPeople = on), opened.redraw()))}</div>
          <button type="button" class="btn" data-test="cancel" @click=${leave}>${t("common-cancel")}</button>
          <button type="button" class="btn primary" data-test="take-import" ?disabled=${busy || count === 0} @click=${() => void take()}>${t("attendance-take", { count })}</button>
        </footer>`;
    },
  });
}

/**
 * Which sheet, where its head is, and what each column means; folded away when the name was recognised.
 * @param {Import} read
 * @param {{unfolded: boolean | null, fold: (open: boolean) => void, again: (how: Mapping) => Promise<void>, map: (index: number, field: string | null) => void}} how
 */
function columnsView(read, { unfolded, fold, again, map }) {
  const known = read.columns.filter((column) => column.field !== null);
  const named = known.some((column) => column.field === "name");
  const open = unfolded ?? !named;
  return html`<section class="import-columns">
    <button type="button" class="fold-btn" data-test="columns" aria-expanded=${open ? "true" : "false"} @click=${() => fold(!open)}>${icon(open ? "chevron-down" : "chevron-right", 15)}${named
      ? t("attendance-columns-known", { known: known.length, all: read.columns.length })
      : t("attendance-columns-no-name")}</button>
    ${open ? html`<div class="import-sheet">
    <div class="import-where">
      ${read.sheets.length > 1 ? pick("sheet", t("attendance-sheet"), read.sheets.map((sheet) => [sheet, sheet]), read.sheet, (sheet) => void again({ sheet })) : nothing}
      ${read.encoding ? pick("encoding", t("attendance-encoding"), Object.entries(ENCODINGS), read.encoding, (encoding) => void again({ encoding: /** @type {Mapping["encoding"]} */ (encoding) })) : nothing}
      <label><span>${t("attendance-header-row")}</span><input class="num" inputmode="numeric" autocomplete="off" data-test="header-row" .value=${live(String(read.header_row))}
        @change=${(/** @type {Event} */ e) => void again({ header_row: readCount(/** @type {HTMLInputElement} */ (e.target).value) ?? read.header_row })}></label>
    </div>
    <div class="import-map">${read.columns.map((column) => columnView(column, map))}</div></div>` : nothing}
  </section>`;
}

/** @param {string} test @param {string} label @param {[string, string][]} options @param {string} chosen @param {(value: string) => void} choose */
const pick = (test, label, options, chosen, choose) => html`<label><span>${label}</span><span class="select small"><select data-test=${test} @change=${(/** @type {Event} */ e) => choose(/** @type {HTMLSelectElement} */ (e.target).value)}>
  ${options.map(([value, text]) => html`<option value=${value} .selected=${live(value === chosen)}>${text}</option>`)}</select></span></label>`;

/** @param {TableColumn} column @param {(index: number, field: string | null) => void} map */
const columnView = (column, map) => html`<label class="import-column ${column.field === null ? "" : "is-known"}"><b><bdi>${column.header || t("attendance-column-number", { number: column.index + 1 })}</bdi></b>
  <span class="select small"><select data-test="column-${column.index}" @change=${(/** @type {Event} */ e) => map(column.index, /** @type {HTMLSelectElement} */ (e.target).value || null)}>
    <option value="" .selected=${live(column.field === null)}>${t("attendance-column-skip")}</option>
    ${FIELDS.map((field) => html`<option value=${field} .selected=${live(column.field === field)}>${t(`attendance-field-${field}`)}</option>`)}</select></span>
  <small class="quiet"><bdi>${column.examples.join(" / ")}</bdi></small></label>`;
