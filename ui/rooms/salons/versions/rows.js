/** The rows of one version, or of two beside each other: matched by what they are, not by where they stand. */
import { html, nothing } from "../../../parts/lit.js";
import { message, t } from "../../../text.js";
import { toneOf } from "../words.js";

/**
 * @typedef {object} Row what a row of a version and a row of today have in common
 * @property {string} id
 * @property {"before" | "slot" | "after"} part
 * @property {string} kind
 * @property {string} title
 * @property {import("../../../bridge/types.d.ts").Message} label
 * @property {string} start
 * @property {number} minutes
 * @property {number} qa_minutes
 * @property {{name: string}[]} people
 */

/** @param {Row} row */
const nameOf = (row) => row.title || message(row.label);

/** @param {Row} row */
const minutesOf = (row) => (row.minutes === 0 ? "" : t("sheet-minutes-of", { minutes: row.minutes }));

/** @param {Row} row */
const peopleOf = (row) => [...new Set(row.people.map((person) => person.name))].join("、");

/** @param {Row} row */
const rowView = (row) => html`
  <td class="num time">${row.start}</td>
  <td><span class="kind-mark ${toneOf(row.kind)}"></span><b>${nameOf(row)}</b> <small class="inline num">${minutesOf(row)}</small><small>${peopleOf(row)}</small></td>`;

/** @param {Row[]} rows @param {string} name */
export const oneBelowAnother = (rows, name) => html`
  <div class="preview-table" tabindex="0" role="region" aria-label=${name}><table aria-label=${name}><tbody>
    ${rows.map((row) => html`<tr data-test="version-row">${rowView(row)}</tr>`)}
  </tbody></table></div>`;

/**
 * @param {{left: Row[], right: Row[]}} sides
 * @param {[string, string]} names
 */
export const besideEachOther = ({ left, right }, names) => html`
  <div class="preview-table" tabindex="0" role="region" aria-label=${t("sheet-beside")}><table class="beside" aria-label=${t("sheet-beside")}>
    <thead><tr>${names.map((name) => html`<th scope="col" colspan="2">${name}</th>`)}</tr></thead>
    <tbody>${paired(left, right).map(
      ([one, other]) => html`<tr data-test="version-row" class=${look(one, other)}>${one ? rowView(one) : html`<td colspan="2"><span class="quiet">${t("sheet-was-not-there")}</span></td>`}${other
        ? rowView(other)
        : html`<td colspan="2"><span class="quiet">${t("sheet-is-gone")}</span></td>`}</tr>`,
    )}</tbody>
  </table></div>`;

/** @param {Row | null} one @param {Row | null} other */
function look(one, other) {
  if (!one) return "added";
  if (!other) return "removed";
  const said = (/** @type {Row} */ row) => [row.start, row.minutes, row.qa_minutes, nameOf(row), peopleOf(row)].join("\n");
  return said(one) === said(other) ? nothing : "changed";
}

/**
 * The rows of the right side in their order, each with the one it was; those that went stand where they stood.
 * @param {Row[]} left
 * @param {Row[]} right
 * @returns {[Row | null, Row | null][]}
 */
export function paired(left, right) {
  const was = new Map(left.map((row) => [row.id, row]));
  const is = new Set(right.map((row) => row.id));
  /** @type {[Row | null, Row | null][]} */
  const pairs = right.map((row) => [was.get(row.id) ?? null, row]);
  for (const [index, row] of left.entries()) {
    if (is.has(row.id)) continue;
    const above = left[index - 1];
    const at = above ? pairs.findIndex(([one]) => one?.id === above.id) + 1 : 0;
    pairs.splice(at, 0, [row, null]);
  }
  return pairs;
}
