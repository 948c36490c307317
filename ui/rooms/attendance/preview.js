/**
 * What was read from a file or a pasted list, before anything is taken: each row with the person it was matched to, those it may
 * be, and what is unclear about it. Nothing is signed up before it is ticked.
 *
 * For tests: rows [data-test=read-row][data-line], in a row include, candidate, not-known; the filters read-<name>; read-more.
 */
import { html, live, nothing, repeat } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { chip, mark } from "../../parts/marks.js";
import { message, t } from "../../text.js";
import { bringerOf, categoryChip, workOf } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").ImportRow} ImportRow */
/** @typedef {import("../../bridge/types.d.ts").Named} Named */

/** @typedef {{ticked: boolean, person: Named | null, settled: boolean}} Chosen what is chosen for a row; `settled`: somebody said who it is */

/** As many rows more are drawn at a time. */
const STEP = 100;

/** What can be looked at alone. @type {Record<string, (row: ImportRow, chosen: Chosen) => boolean>} */
const FILTERS = {
  all: () => true,
  who: (row, chosen) => row.match.candidates.length > 0 && !chosen.settled,
  problem: (row) => row.problem !== null,
  already: (row) => row.already !== null,
};

/** @param {() => void} redraw */
export function openPreview(redraw) {
  /** @type {ImportRow[]} */
  let rows = [];
  /** @type {Map<string, Chosen>} by line and name: a choice stands while the rest of the text is still being typed */
  let choices = new Map();
  let filter = "all";
  let drawn = STEP;

  const keyOf = (/** @type {ImportRow} */ row) => `${row.line} ${row.name} ${row.phone}`;
  const chosenOf = (/** @type {ImportRow} */ row) => /** @type {Chosen} */ (choices.get(keyOf(row)));
  const change = (/** @type {ImportRow} */ row, /** @type {Partial<Chosen>} */ what) => {
    Object.assign(chosenOf(row), what);
    redraw();
  };
  const tickAll = (/** @type {boolean} */ ticked) => {
    for (const row of rows) chosenOf(row).ticked = ticked && isReadable(row);
    redraw();
  };

  return {
    /** @param {ImportRow[]} read */
    show: (read) => {
      const before = choices;
      rows = read;
      choices = new Map(read.map((row) => [keyOf(row), before.get(keyOf(row)) ?? { ticked: row.ticked, person: row.match.person, settled: row.match.person !== null }]));
      drawn = STEP;
    },
    count: () => rows.filter((row) => chosenOf(row).ticked).length,
    /** The ticked rows with who they are. */
    picks: () => rows.flatMap((row) => (chosenOf(row).ticked ? [{ row, person: chosenOf(row).person }] : [])),
    view: () => {
      const of = (/** @type {string} */ name) => rows.filter((row) => FILTERS[name]?.(row, chosenOf(row)));
      const shown = of(filter).length > 0 ? filter : "all";
      const listed = of(shown);
      const readable = rows.filter(isReadable);
      const all = readable.length > 0 && readable.every((row) => chosenOf(row).ticked);
      const look = (/** @type {string} */ name) => {
        filter = name;
        drawn = STEP;
        redraw();
      };
      return html`
        <div class="read-head">
          <label class="read-all"><input type="checkbox" data-test="tick-all" autofocus .checked=${live(all)} @change=${(/** @type {Event} */ e) => tickAll(/** @type {HTMLInputElement} */ (e.target).checked)}><span>${t("attendance-tick-all")}</span></label>
          <div class="chips" role="group" aria-label=${t("attendance-filter")}>${Object.keys(FILTERS).flatMap((name) => {
            const count = of(name).length;
            return count === 0 ? [] : html`<button type="button" class="chip" data-test="read-${name}" aria-pressed=${name === shown ? "true" : "false"} @click=${() => look(name)}><span>${t(`attendance-read-${name}`)}</span><em class="num">${count}</em></button>`;
          })}</div>
        </div>
        <ul class="read-rows sheet">${repeat(listed.slice(0, drawn), keyOf, (row) => rowView(row, chosenOf(row), (what) => change(row, what)))}</ul>
        ${drawn < listed.length ? html`<p><button type="button" class="btn small" data-test="read-more" @click=${() => ((drawn += STEP), redraw())}>${t("attendance-read-more", { count: listed.length - drawn })}</button></p>` : nothing}`;
    },
  };
}

/** A row without a name cannot be signed up. @param {ImportRow} row */
const isReadable = (row) => row.name.trim() !== "";

/** @param {ImportRow} row @param {Chosen} chosen @param {(what: Partial<Chosen>) => void} change */
function rowView(row, chosen, change) {
  const unclear = FILTERS.who?.(row, chosen) || row.problem !== null;
  const word = row.problem ? t("attendance-read-problem") : unclear ? t("attendance-read-who") : t("attendance-read-clear");
  return html`<li class="read-row ${chosen.ticked ? "" : "is-off"}" data-test="read-row" data-line=${row.line}>
    <input type="checkbox" data-test="include" aria-label=${t("attendance-include", { name: row.name || String(row.line) })} ?disabled=${!isReadable(row)} .checked=${live(chosen.ticked)}
      @change=${(/** @type {Event} */ e) => change({ ticked: /** @type {HTMLInputElement} */ (e.target).checked })}>
    ${mark(row.problem ? "missing" : unclear ? "attention" : "passed", word)}
    <div class="read-what"><b><bdi>${row.name || t("attendance-no-name")}</bdi></b>
      <small>${[workOf(row), row.phone || row.wechat].filter(Boolean).join(" · ")}</small>
      ${bringerOf(row) ? html`<small>${t("attendance-brought-by-name", { name: bringerOf(row) })}</small>` : nothing}${row.note ? html`<small>${row.note}</small>` : nothing}
      ${row.problem ? html`<small class="bad">${message(row.problem)}</small>` : nothing}</div>
    <div class="read-who">${isReadable(row) ? whoView(row, chosen, change) : nothing}</div>
    <div class="chips read-marks">${row.category ? categoryChip({ category: row.category }) : nothing}${row.state === "cancelled" ? chip({ text: t("attendance-read-cancels"), look: "seal" }) : nothing}${row.already ? chip({ text: t("attendance-already"), look: "indigo" }) : nothing}</div>
  </li>`;
}

/** Who the row is: the matched person and how, or those it may be. @param {ImportRow} row @param {Chosen} chosen @param {(what: Partial<Chosen>) => void} change */
function whoView(row, chosen, change) {
  const { how, candidates } = row.match;
  if (chosen.settled && chosen.person)
    return html`<span class="read-match">${icon("user-check", 14)}<bdi>${chosen.person.name}</bdi>${how && chosen.person.id === row.match.person?.id ? html` <small class="quiet">${t(`attendance-match-${how}`)}</small>` : nothing}
      <button type="button" class="link" data-test="not-them" aria-label=${t("attendance-not-them-of", { name: row.name })} @click=${() => change({ person: null, settled: true })}>${t("attendance-not-them")}</button></span>`;
  if (candidates.length === 0 && !row.match.person) return html`<small class="quiet">${t("attendance-match-none")}</small>`;
  const known = candidates.length > 0 ? candidates : row.match.person ? [{ ...row.match.person, company: "", phone_tail: "" }] : [];
  return html`<span class="chips">${known.map(
    (candidate) => html`<button type="button" class="chip" data-test="candidate" @click=${() => change({ person: { id: candidate.id, name: candidate.name }, settled: true, ticked: true })}>${icon("user", 13)}<span><bdi>${candidate.name}</bdi> <small class="quiet">${[candidate.company, candidate.phone_tail].filter(Boolean).join(" · ")}</small></span></button>`,
  )}<button type="button" class="chip ${chosen.settled ? "indigo" : ""}" data-test="not-known" aria-pressed=${chosen.settled ? "true" : "false"} @click=${() => change({ person: null, settled: true })}>${t("attendance-somebody-else")}</button></span>`;
}
