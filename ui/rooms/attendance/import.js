/**
 * The export of a sign-up form: which column is what, who each row is, and then everything that is ticked as one act.
 *
 * For tests: the dialog is [data-test=import]; in it the columns as in ../table-columns.js, add-people, take-import and the
 * rows as in preview.js.
 */
import { html, nothing } from "../../parts/lit.js";
import { openDialog } from "../../parts/dialog.js";
import { icon } from "../../parts/icons.js";
import { attempt, sentence } from "../../parts/says.js";
import { attendance_read_import, desk_pick_table } from "../../bridge/commands.js";
import { message, t } from "../../text.js";
import { columnsView, otherwise } from "../table-columns.js";
import { openPreview } from "./preview.js";
import { addPeopleView, takePicks } from "./take.js";

/** @typedef {import("../../bridge/types.d.ts").Import} Import */
/** @typedef {import("../../bridge/types.d.ts").Mapping} Mapping */

/** What a column can be, in the order of a form. */
const FIELDS = ["name", "company", "post", "phone", "wechat", "category", "brought_by", "signed_up_at", "payment", "note"];

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
      read = await attendance_read_import({ event, path, mapping: otherwise(read, how) });
      preview.show(read.rows);
      problem = "";
    } catch (failure) {
      problem = sentence(failure);
    }
    opened.redraw();
  };
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
          ${columnsPart(read, unfolded, (open) => ((unfolded = open), opened.redraw()), again)}
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
 * The columns are folded away when the name was recognised.
 * @param {Import} read
 * @param {boolean | null} unfolded
 * @param {(open: boolean) => void} fold
 * @param {(how: Mapping) => Promise<void>} again
 */
function columnsPart(read, unfolded, fold, again) {
  const known = read.columns.filter((column) => column.field !== null);
  const named = known.some((column) => column.field === "name");
  return columnsView({
    read,
    fields: FIELDS.map((field) => [field, t(`attendance-field-${field}`)]),
    open: unfolded ?? !named,
    fold,
    summary: named ? t("attendance-columns-known", { known: known.length, all: read.columns.length }) : t("attendance-columns-no-name"),
    again: (how) => void again(how),
  });
}
