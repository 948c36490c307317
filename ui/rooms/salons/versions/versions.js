/**
 * Looking back: every version of the run-sheet as it was published, what changed between any two, and their rows side by
 * side.
 *
 * For tests: the dialog is data-test=versions-list with entries data-test=version[data-number] (now: data-number=now) and
 * the selection compare; changes are data-test=change, rows data-test=version-row.
 */
import { html, nothing } from "../../../parts/lit.js";
import { icon } from "../../../parts/icons.js";
import { openSheet } from "../../../parts/dialog.js";
import { attempt } from "../../../parts/says.js";
import { versions_diff, versions_frozen, versions_list } from "../../../bridge/commands.js";
import { t } from "../../../text.js";
import { besideEachOther, oneBelowAnother } from "./rows.js";
import { changesView, dayOf } from "./words.js";

/** @typedef {import("../../../bridge/types.d.ts").Salon} Salon */
/** @typedef {import("../../../bridge/types.d.ts").Version} Version */
/** @typedef {import("../../../bridge/types.d.ts").Change} Change */
/** @typedef {import("./rows.js").Row} Row */
/** @typedef {number | null} Which a version, or null: as it stands now */

/** @param {Salon} salon */
export async function openVersions(salon) {
  const versions = await attempt(() => versions_list({ event: salon.id }));
  if (!versions) return;
  const newest = Math.max(0, ...versions.map((version) => version.number));
  /** @type {Which} */ let shown = null;
  /** @type {Which | undefined} compared with; undefined: with nothing */ let other = newest || undefined;
  /** @type {{shown: Row[], other: Row[] | null, changes: Change[]} | null} */ let read = null;
  let asked = 0;

  const rowsOf = async (/** @type {Which} */ number) => (number === null ? salon.segments : (await versions_frozen({ event: salon.id, number })).rows);
  const ask = async () => {
    asked += 1;
    const mine = asked;
    const answer = await attempt(async () => {
      const [here, there] = await Promise.all([rowsOf(shown), other === undefined ? null : rowsOf(other)]);
      const changes = other === undefined ? [] : await versions_diff({ event: salon.id, ...order(shown, other) });
      return { shown: here, other: there, changes };
    });
    if (mine !== asked || !answer) return;
    read = answer;
    opened.redraw();
  };
  const choose = (/** @type {Which} */ number, /** @type {Which | undefined} */ compared) => {
    shown = number;
    other = compared === number ? undefined : compared;
    void ask();
    opened.redraw();
  };

  const opened = openSheet({
    title: () => t("sheet-versions"),
    size: "wide",
    test: "versions-list",
    view: () => html`<div class="versions">
      <nav class="version-list" aria-label=${t("sheet-versions")}>
        ${entryView(null, null, shown === null, () => choose(null, newest))}
        ${[...versions].sort((a, b) => b.number - a.number).map((version) => entryView(version.number, version, shown === version.number, () => choose(version.number, before(versions, version.number))))}
      </nav>
      <section class="version-view num">
        <label class="version-compare"><span>${t("sheet-compare")}</span><span class="select"><select data-test="compare" @change=${(/** @type {Event} */ e) => choose(shown, chosenIn(e))}>
          <option value="" .selected=${other === undefined}>${t("sheet-compare-none")}</option>
          ${[null, ...versions.map((version) => version.number)].filter((number) => number !== shown).map((number) => html`<option value=${number ?? "now"} .selected=${other === number}>${nameOf(number)}</option>`)}
        </select></span></label>
        ${read === null ? html`<p class="quiet" aria-busy="true">${t("sheet-reading")}</p>` : html`
          ${read.other ? html`${changesView(read.changes)}${besideEachOther(older(shown, other) ? { left: read.shown, right: read.other } : { left: read.other, right: read.shown }, older(shown, other) ? [nameOf(shown), nameOf(other ?? null)] : [nameOf(other ?? null), nameOf(shown)])}` : oneBelowAnother(read.shown, nameOf(shown))}`}
      </section>
    </div>`,
  });
  await ask();
}

/** V2, or what stands now. @param {Which} number */
const nameOf = (number) => (number === null ? t("sheet-now") : t("sheet-version", { number }));

/** Whether the first is older than the second; what stands now is the newest. @param {Which} one @param {Which | undefined} other */
const older = (one, other) => one !== null && (other === null || other === undefined || one < other);

/** @param {Which} one @param {Which} other */
const order = (one, other) => (older(one, other) ? { from: /** @type {number} */ (one), to: other } : { from: /** @type {number} */ (other), to: one });

/** The version before one. @param {Version[]} versions @param {number} number */
const before = (versions, number) => versions.map((version) => version.number).filter((each) => each < number).sort((a, b) => b - a)[0];

/** @param {Event} event @returns {Which | undefined} */
function chosenIn(event) {
  const { value } = /** @type {HTMLSelectElement} */ (event.target);
  return value === "" ? undefined : value === "now" ? null : Number(value);
}

/** @param {Which} number @param {Version | null} version @param {boolean} current @param {() => void} act */
const entryView = (number, version, current, act) => html`
  <button type="button" class="version-entry" data-test="version" data-number=${number ?? "now"} aria-current=${current ? "true" : "false"} @click=${act}>
    <b>${version ? icon("stamp", 14) : icon("pencil", 14)}<span>${nameOf(number)}</span></b>
    ${version ? html`<small>${t("sheet-published-on", { day: dayOf(version.published_at) })}</small>${version.note ? html`<small>${version.note}</small>` : nothing}${version.changes.length > 0
      ? html`<small>${t("sheet-changes-count", { count: version.changes.length })}</small>`
      : nothing}` : html`<small>${t("sheet-now-why")}</small>`}</button>`;
