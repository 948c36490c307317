/**
 * 全年安排: the coming salons and who speaks at each; where a place is open or no standby speaker is ready, the candidates
 * for it with their reasons; and the modules nobody has given for long.
 *
 * For tests: a salon is [data-test=year-salon][data-id] with places [data-test=place][data-state]; the candidates stand
 * in [data-test=match] with [data-test=match-place][data-talk], candidate, take-candidate.
 */
import { html, nothing, repeat } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { chip } from "../../parts/marks.js";
import { emptyState, pageHead } from "../../parts/page.js";
import { attempt } from "../../parts/says.js";
import { sayDone } from "../../parts/undo.js";
import { events_set_speaker, pairing_candidates, pairing_year } from "../../bridge/commands.js";
import { addDays, sayDate, sayDistance, sayMonth, todayIs } from "../../dates.js";
import { at } from "../../router.js";
import { message, t } from "../../text.js";
import { planSalon } from "../salons/plan.js";
import { IN_SIGHT, candidateList } from "./candidates.js";
import { shapeView } from "./shape.js";
import { salonName } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Match} Match */
/** @typedef {import("../../bridge/types.d.ts").MatchPlace} MatchPlace */
/** @typedef {import("../../bridge/types.d.ts").Candidate} Candidate */
/** @typedef {import("../../bridge/types.d.ts").YearAhead} YearAhead */
/** @typedef {import("../../bridge/types.d.ts").YearEvent} YearEvent */
/** @typedef {import("../../bridge/types.d.ts").YearPlace} YearPlace */

/** The page looks so many days ahead. */
const AHEAD = 366;

/** @param {import("../../parts/page.js").Place} place @returns {import("../../parts/page.js").Page} */
export function openYear(place) {
  /** @type {YearAhead} */
  let year;
  /** @type {Match | null} */
  let match = null;
  /** @type {Set<string>} the places of which all candidates are shown */
  const whole = new Set();

  const showAll = (/** @type {string} */ key) => {
    whole.add(key);
    place.redraw();
  };

  return {
    rooms: ["speakers", "people", "events", "chapter"],
    title: () => t("speakers-as-year"),
    create: () => void planSalon(),
    load: async () => {
      year = await pairing_year({ from: todayIs(), to: addDays(todayIs(), AHEAD) });
      const chosen = place.names[2] ?? year.events.find(isWanting)?.event.id ?? year.events[0]?.event.id;
      match = chosen ? await pairing_candidates({ event: chosen }) : null;
    },
    view: () => html`
      ${pageHead({ title: t("common-speakers"), facts: html`<span>${wantingLine(year.events)}</span>`, actions: shapeView("year") })}
      ${year.events.length === 0
        ? html`<section class="sheet">${emptyState({
            icon: "calendar-days",
            title: t("speakers-pairing-no-salons"),
            text: t("speakers-pairing-no-salons-text"),
            actions: html`<button type="button" class="btn primary" data-test="plan-salon" @click=${() => void planSalon()}>${t("salons-plan")}</button>`,
          })}</section>`
        : html`<div class="year">
            <div class="stack">${salonsView(year.events, match)}${modulesView(year)}</div>
            ${match ? matchView(match, whole, showAll) : nothing}</div>`}`,
  };
}

/** Whether somebody is still looked for. @param {YearEvent} salon */
const isWanting = (salon) => salon.standby === 0 || salon.places.some(isEmpty);

/** Whether nobody is named for a talk. @param {YearPlace} place */
const isEmpty = (place) => place.name === null;

/** @param {YearEvent[]} salons */
function wantingLine(salons) {
  const open = salons.flatMap((salon) => salon.places).filter(isEmpty).length;
  return open === 0 ? t("speakers-pairing-all-filled") : t("speakers-pairing-open", { count: open });
}

/** @param {YearEvent[]} salons @param {Match | null} match */
const salonsView = (salons, match) => html`<section class="card" aria-labelledby="year-salons"><h2 id="year-salons">${t("speakers-pairing-salons")}</h2>
  <ul class="year-salons">${repeat(salons, (salon) => salon.event.id, (salon) => html`
    <li><a class="year-salon" href=${at("speakers", "year", salon.event.id)} data-test="year-salon" data-id=${salon.event.id} aria-current=${match?.event.id === salon.event.id ? "true" : "false"}>
      <span class="year-when num"><b>${sayDate(salon.event.date)}</b><small>${sayDistance(salon.event.date)}</small></span>
      <span class="grow"><span>${salonName(salon.event)}</span>
        <span class="chips">${salon.places.map((each) => placeChip(each))}${chip({ text: salon.standby === 0 ? t("speakers-pairing-no-standby") : t("speakers-pairing-standby-count", { count: salon.standby }), look: salon.standby === 0 ? "amber" : "plain" })}</span>
        ${salon.warning ? html`<small class="due">${message(salon.warning)}</small>` : nothing}</span>
      ${icon("chevron-right", 15)}</a></li>`)}</ul></section>`;

/** @param {YearPlace} place */
const placeChip = (place) => html`<span data-test="place" data-state=${place.state}>${chip({
  label: t("salons-talk-number", { number: place.talk }),
  text: placeText(place),
  look: isEmpty(place) ? "ask" : place.state === "confirmed" ? "jade" : "amber",
})}</span>`;

/** @param {YearPlace} place */
function placeText({ name, state, wanted }) {
  if (name !== null) return state === "open" ? t("speakers-pairing-not-asked", { name }) : name;
  return wanted ? t("speakers-pairing-wanted", { level: t(`level-${wanted}`) }) : t("speakers-pairing-place-open");
}

/** @param {YearAhead} year */
const modulesView = ({ modules }) =>
  modules.length === 0
    ? nothing
    : html`<section class="card" aria-labelledby="uncovered" data-test="uncovered"><h2 id="uncovered">${t("speakers-pairing-uncovered")}</h2>
        <ul class="lines">${modules.map((each) => html`<li><span class="grow">${t(`module-${each.module}`)}</span><small class="inline num">${each.last_on ? t("speakers-pairing-module-last", { month: sayMonth(each.last_on) }) : t("speakers-pairing-module-never")}</small></li>`)}</ul></section>`;

/** @param {Match} match @param {Set<string>} whole @param {(key: string) => void} showAll */
const matchView = (match, whole, showAll) => html`<section class="card match" aria-labelledby="match" data-test="match" data-event=${match.event.id}>
  <header><h2 id="match">${t("speakers-pairing-for", { salon: salonName(match.event) })}</h2><a href=${at("salons", match.event.id)}>${t("speakers-pairing-to-salon")}</a></header>
  ${match.places.map((each) => placeView(match, each, whole, showAll))}</section>`;

/** @param {Match} match @param {MatchPlace} place @param {Set<string>} whole @param {(key: string) => void} showAll */
function placeView(match, place, whole, showAll) {
  const key = `${match.event.id} ${place.talk ?? "standby"}`;
  const name = place.talk === null ? t("speakers-standby") : t("salons-talk-number", { number: place.talk });
  const shown = whole.has(key) ? place.candidates : place.candidates.slice(0, IN_SIGHT);
  return html`<div class="match-place" data-test="match-place" data-talk=${place.talk ?? "standby"}>
    <h3>${name}${place.wanted ? chip({ text: t(`level-${place.wanted}`), look: place.wanted === "senior" ? "indigo" : "jade" }) : nothing}
      ${place.holder ? html`<small>${place.holder.name} · ${t(`standing-${place.holder.state}`)}</small>` : html`<small class="late">${t("speakers-pairing-place-open")}</small>`}</h3>
    ${place.holder
      ? nothing
      : place.candidates.length === 0
        ? html`<p class="quiet">${t("speakers-pairing-nobody")}</p>`
        : html`${candidateList(shown, { label: name, choose: (candidate) => takeButton(match, place, candidate) })}
            ${shown.length < place.candidates.length ? html`<button type="button" class="btn bare small" data-test="more-candidates" @click=${() => showAll(key)}>${t("speakers-pairing-more", { count: place.candidates.length - shown.length })}</button>` : nothing}`}
  </div>`;
}

/** @param {Match} match @param {MatchPlace} place @param {Candidate} candidate */
const takeButton = (match, place, candidate) => html`<button type="button" class="btn small" data-test="take-candidate" aria-label=${t("speakers-pairing-take-named", { name: candidate.name })}
  @click=${() => void take(match, place, candidate)}>${t("speakers-pairing-take")}</button>`;

/** Puts a candidate on the sheet, planned: nobody is asked yet. @param {Match} match @param {MatchPlace} place @param {Candidate} candidate */
const take = (match, place, candidate) =>
  attempt(async () => {
    await events_set_speaker({ event: match.event.id, talk: place.talk, speaker: candidate.speaker, topic: candidate.topic || null, confirmed: false });
    await sayDone();
  });
