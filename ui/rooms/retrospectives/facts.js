/** What the data say: times as planned and as they were, who came, who did what, what failed, what was published. */
import { html, nothing } from "../../parts/lit.js";
import { factList } from "../../parts/facts.js";
import { chip, mark } from "../../parts/marks.js";
import { sayDay } from "../../dates.js";
import { at } from "../../router.js";
import { listed, message, t } from "../../text.js";
import { editFacts } from "../salons/facts.js";

/** @typedef {import("../../bridge/types.d.ts").Retro} Retro */
/** @typedef {import("../../bridge/types.d.ts").RetroFacts} RetroFacts */
/** @typedef {import("../../bridge/types.d.ts").RetroSegment} RetroSegment */
/** @typedef {import("../../bridge/types.d.ts").Salon} Salon */

/** From so many minutes on a row is told apart by colour. */
const MUCH = 5;

/** @param {Salon} salon @param {Retro} retro */
export const factsCard = (salon, { facts }) => html`
  <section class="card retro-facts" data-section="times" aria-labelledby="retro-facts">
    <header><h2 id="retro-facts">${t("retro-facts")}</h2>
      <button type="button" class="btn bare small" data-test="edit-figures" @click=${() => void editFacts(salon, "attended")}>${t("retro-edit-figures")}</button></header>
    ${tilesView(facts)}
    ${facts.segments.length > 0 ? segmentsView(salon, facts) : nothing}
    ${whoView(facts)}
    <div class="retro-both">${rolesView(facts)}${publicityView(facts)}</div>
  </section>`;

/** Who brought visitors, who stayed away, what failed. @param {RetroFacts} facts */
function whoView(facts) {
  /** @type {[string, string][]} */
  const lines = [
    [t("retro-brought"), listed(facts.brought.map((each) => t("retro-brought-one", { name: each.name, count: each.count })))],
    [t("retro-no-shows"), facts.no_shows.length === 0 ? "" : t("retro-no-shows-are", { count: facts.no_shows.length, names: facts.no_shows })],
    [t("retro-faults"), listed(facts.faults.map(message))],
  ];
  const known = lines.filter(([, text]) => text !== "");
  return known.length === 0 ? nothing : factList(known, "");
}

/** @param {RetroFacts} facts */
function tilesView(facts) {
  const heads = (/** @type {number | null} */ count) => (count === null ? null : t("retro-heads", { count }));
  const tiles = [
    { name: t("retro-begun"), value: lateWord(facts.begun_late_minutes), late: (facts.begun_late_minutes ?? 0) >= MUCH },
    { name: t("retro-ended"), value: facts.actual_end, more: lateWord(facts.ended_late_minutes), late: (facts.ended_late_minutes ?? 0) >= MUCH },
    { name: t("salons-signed-up"), value: heads(facts.signed_up) },
    { name: t("salons-attended"), value: heads(facts.present), more: facts.rate_percent === null ? null : t("retro-rate", { percent: facts.rate_percent }) },
    { name: t("salons-attended-visitors"), value: heads(facts.visitors), more: facts.first_time === null ? null : t("retro-first-time", { first: facts.first_time, returning: facts.returning ?? 0 }) },
    ...(facts.walk_ins === null ? [] : [{ name: t("retro-walk-ins"), value: heads(facts.walk_ins) }]),
  ];
  return html`<dl class="tiles num" data-section="attendance">${tiles.map(({ name, value, more, late }) => html`<div class=${late ? "late" : ""}><dt>${name}</dt>
    <dd><b>${value ?? "–"}</b>${more ? html`<small>${more}</small>` : nothing}</dd></div>`)}</dl>`;
}

/** 准时, 晚3分钟, 早2分钟. @param {number | null} minutes */
function lateWord(minutes) {
  if (minutes === null) return null;
  if (minutes === 0) return t("retro-on-time");
  return minutes > 0 ? t("retro-late", { minutes }) : t("retro-early", { minutes: -minutes });
}

/** @param {Salon} salon @param {RetroFacts} facts */
const segmentsView = (salon, { segments }) => html`
  <table class="retro-times num" data-test="retro-times" aria-label=${t("retro-times")}>
    <thead><tr><th scope="col">${t("retro-segment")}</th><th scope="col" class="end">${t("retro-planned")}</th><th scope="col" class="end">${t("retro-actual")}</th><th scope="col" class="end">${t("retro-over")}</th></tr></thead>
    <tbody>${segments.map((row) => html`<tr data-id=${row.id}>
      <th scope="row">${row.title || message(row.label)}</th>
      <td class="end"><small>${row.planned_start}</small> ${t("retro-minutes", { minutes: row.planned_minutes })}</td>
      <td class="end">${row.actual_minutes === null ? html`<span class="quiet">–</span>` : html`<small>${row.actual_start ?? ""}</small> ${t("retro-minutes", { minutes: row.actual_minutes })}`}</td>
      <td class="end">${overView(row)}</td></tr>`)}</tbody></table>
  ${segments.every((row) => row.actual_minutes === null)
    ? html`<p class="quiet retro-hint">${t("retro-no-times")} <a href=${at("salons", salon.id, "run-sheet")}>${t("retro-to-sheet")}</a></p>`
    : nothing}`;

/** @param {RetroSegment} row */
function overView({ over_minutes: over, actual_minutes: actual }) {
  if (over === null || actual === null) return html`<span class="quiet">–</span>`;
  if (actual === 0) return chip({ text: t("retro-skipped"), look: "amber" });
  if (over === 0) return html`<span class="quiet">${t("retro-as-planned")}</span>`;
  const words = over > 0 ? t("retro-longer", { minutes: over }) : t("retro-shorter", { minutes: -over });
  return over >= MUCH ? html`<b class="late">${words}</b>` : words;
}

/** @param {RetroFacts} facts */
const rolesView = ({ roles }) =>
  roles.length === 0
    ? nothing
    : html`<section aria-labelledby="retro-roles"><h3 id="retro-roles">${t("retro-roles")}</h3>
        <ul class="retro-roles">${roles.map((role) => html`<li>${mark(ROLE_MARKS[role.state], t(`retro-role-${role.state}`))}<span class="quiet">${message(role.label)}</span>
          <span>${role.person ? role.person.name : t("retro-role-nobody")}${role.instead_of ? html` <small class="quiet">${t("retro-instead-of", { name: role.instead_of.name })}</small>` : nothing}</span></li>`)}</ul></section>`;

/** @type {Record<import("../../bridge/types.d.ts").RoleOutcome, "passed" | "attention" | "missing">} */
const ROLE_MARKS = { done: "passed", substituted: "attention", open: "missing" };

/** @param {RetroFacts} facts */
const publicityView = ({ publicity }) =>
  publicity.length === 0
    ? nothing
    : html`<section aria-labelledby="retro-publicity"><h3 id="retro-publicity">${t("retro-publicity")}</h3>
        <ul class="retro-roles">${publicity.map((line) => html`<li>${mark(line.done_on ? (line.due_on && line.done_on > line.due_on ? "attention" : "passed") : "missing", line.done_on ? t("retro-published") : t("retro-not-published"))}
          <span>${message(line.label)}</span><span class="quiet num">${line.done_on ? sayDay(line.done_on) : line.due_on ? t("retro-was-due", { date: sayDay(line.due_on) }) : ""}</span></li>`)}</ul></section>`;
