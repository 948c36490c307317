/**
 * A run-sheet from elsewhere: pasted from Excel, WPS or WeChat, shown as it was understood, and taken only then.
 *
 * For tests: the dialog is data-test=paste-form; in it text, replace-*, and preview with rows data-test=preview-row.
 */
import { html, nothing } from "../../../parts/lit.js";
import { icon } from "../../../parts/icons.js";
import { openForm } from "../../../parts/dialog.js";
import { areaField, choiceField } from "../../../parts/fields.js";
import { chip, mark } from "../../../parts/marks.js";
import { sentence } from "../../../parts/says.js";
import { sayDone } from "../../../parts/undo.js";
import { events_read_rows, events_take_rows } from "../../../bridge/commands.js";
import { message, t } from "../../../text.js";
import { roleName } from "../seats.js";
import { toneOf } from "../words.js";

/** @typedef {import("../../../bridge/types.d.ts").RowsPreview} RowsPreview */
/** @typedef {import("../../../bridge/types.d.ts").ReadRow} ReadRow */
/** @typedef {import("./state.js").Sheet} Sheet */
/** @typedef {import("./state.js").Part} Part */

const WAIT_MS = 180;

/**
 * @param {Sheet} sheet
 * @param {{text: string, part: Part | null, after: string | null}} where `part` and `after`: the place for rows that do not say
 *   where they belong
 */
export async function openPaste(sheet, { text, part, after }) {
  /** @type {RowsPreview | null} */
  let preview = null;
  let problem = "";
  let asked = "";
  let waiting = 0;

  const ask = async (/** @type {import("../../../parts/dialog.js").Form} */ form) => {
    const mine = asked;
    try {
      const read = mine.trim() === "" ? null : await events_read_rows({ event: sheet.salon.id, text: mine });
      if (mine !== asked) return;
      preview = read;
      problem = "";
    } catch (failure) {
      if (mine !== asked) return;
      preview = null;
      problem = sentence(failure);
    }
    form.redraw();
  };
  /** Reads again shortly after the last letter. @param {import("../../../parts/dialog.js").Form} form */
  const follow = (form) => {
    if (form.draft.text === asked) return;
    asked = form.draft.text;
    clearTimeout(waiting);
    waiting = window.setTimeout(() => void ask(form), preview === null ? 0 : WAIT_MS);
  };

  const saved = await openForm({
    title: () => t("sheet-paste"),
    submit: () => t("sheet-paste-do", { count: preview?.rows.length ?? 0 }),
    size: "wide",
    test: "paste-form",
    draft: { text, replace: sheet.salon.segments.length === 0 ? "yes" : "no" },
    fields: (form) => {
      follow(form);
      return html`
        <p class="quiet">${t("sheet-paste-why")}</p>
        ${areaField(form, "text", { label: t("sheet-paste-text"), rows: preview ? 4 : 9, placeholder: t("sheet-paste-example") })}
        ${problem ? html`<p class="banner" role="alert">${icon("circle-alert")}<span>${problem}</span></p>` : nothing}
        ${preview ? previewView(sheet, preview) : nothing}
        ${sheet.salon.segments.length > 0
          ? choiceField(form, "replace", { label: t("sheet-paste-how"), options: [{ value: "no", text: after === null ? t("sheet-paste-append") : t("sheet-paste-below") }, { value: "yes", text: t("sheet-paste-replace") }] })
          : nothing}`;
    },
    save: (draft) => sheet.act(() => events_take_rows({ event: sheet.salon.id, text: draft.text, replace: draft.replace === "yes", part, after: draft.replace === "yes" ? null : after })),
  });
  clearTimeout(waiting);
  if (saved) await sayDone();
}

/** @param {Sheet} sheet @param {RowsPreview} preview */
function previewView(sheet, preview) {
  const problems = preview.rows.filter((row) => row.problem !== null).length;
  return html`
    <div class="preview" data-test="preview">
      <p class="preview-sum num" aria-live="polite">${t("sheet-preview-sum", { rows: preview.rows.length, minutes: preview.planned_minutes })}${problems > 0
        ? html` ${chip({ text: t("sheet-preview-problems", { count: problems }), look: "amber" })}`
        : nothing}</p>
      ${preview.warnings.map((warning) => html`<p class="note">${icon("triangle-alert", 14)}<span>${message(warning)}</span></p>`)}
      ${preview.rows.length === 0 ? html`<p class="quiet">${t("sheet-preview-none")}</p>` : tableView(sheet, preview.rows)}
      ${preview.ignored.length > 0
        ? html`<details class="ignored"><summary>${t("sheet-preview-ignored", { count: preview.ignored.length })}</summary>
            <ul>${preview.ignored.map((line) => html`<li><span>${line.text}</span><small>${message(line.why)}</small></li>`)}</ul></details>`
        : nothing}
    </div>`;
}

/** @param {Sheet} sheet @param {ReadRow[]} rows */
const tableView = (sheet, rows) => html`
  <div class="preview-table" tabindex="0" role="region" aria-label=${t("sheet-preview")}><table aria-label=${t("sheet-preview")}>
    <thead><tr>${["start", "minutes", "title", "people"].map((column) => html`<th scope="col">${t(`sheet-column-${column}`)}</th>`)}</tr></thead>
    <tbody>${rows.map((row, index) => html`${row.part !== rows[index - 1]?.part ? html`<tr class="preview-part"><th colspan="4" scope="colgroup">${t(`part-${row.part}`)}</th></tr>` : nothing}${rowView(sheet, row)}`)}</tbody>
  </table></div>`;

/** @param {Sheet} sheet @param {ReadRow} row */
const rowView = (sheet, row) => html`
  <tr data-test="preview-row" class=${row.problem ? "doubtful" : ""}>
    <td class="num">${row.start ?? html`<span class="quiet">–</span>`}</td>
    <td class="num">${row.minutes === null ? html`<span class="quiet">–</span>` : row.qa_minutes > 0 ? `${row.minutes - row.qa_minutes}+${row.qa_minutes}` : row.minutes}</td>
    <td><span class="kind-mark ${toneOf(row.kind)}"></span><b>${row.title || t(`segment-kind-${row.kind}`)}</b>${row.topic ? html`<small>${t("salons-topic-quoted", { topic: row.topic })}</small>` : nothing}${row.problem
      ? html`<small class="doubt">${mark("attention", t("sheet-preview-doubt"))}${message(row.problem)}</small>`
      : nothing}</td>
    <td><div class="chips">${row.people.map((person) =>
      chip({ label: person.role ? roleName(sheet.salon, person.role) : "", text: person.person?.name ?? person.name, look: person.person ? "plain" : "ask", title: person.person ? "" : t("sheet-preview-unknown") }),
    )}</div></td>
  </tr>`;
