/**
 * 首页: the next salon and how ready it is, what is to be written today and to whom, what comes after; and at the
 * beginning the few steps that lead to a first salon.
 *
 * For tests: data-test = next-salon, letters (its lines: today.js), plan-salon; the first steps are [data-test=step][data-step].
 */
import { html, nothing, repeat } from "../../parts/lit.js";
import { fan } from "../../parts/fan.js";
import { icon } from "../../parts/icons.js";
import { bar, chip, mark } from "../../parts/marks.js";
import { button, pageHead } from "../../parts/page.js";
import { events_home, letters_outbox, tasks_due } from "../../bridge/commands.js";
import { partsOf, monthName, sayDate, sayDistance, weekday, weekdayName } from "../../dates.js";
import { at, go } from "../../router.js";
import { message, t } from "../../text.js";
import { todayLines } from "../letters/today.js";
import { mend } from "../salons/mend.js";
import { planSalon } from "../salons/plan.js";
import { readyPercent } from "../salons/readiness.js";
import { STANDARD_FLOW, standardFolds } from "../salons/standard.js";
import { marginLine, numberOf, planLine, statusLook, toneOf } from "../salons/words.js";
import { dueCard } from "../tasks/due.js";
import { todayCard } from "./today.js";

/** @typedef {import("../../bridge/types.d.ts").Home} Home */
/** @typedef {import("../../bridge/types.d.ts").Salon} Salon */

const NAMED_CHECKS = 3;

/** @type {import("../../parts/page.js").OpenPage} */
export function openDesk() {
  /** @type {Home | null} */
  let home = null;
  /** @type {import("../letters/today.js").Line[]} */
  let lines = [];
  /** @type {import("../../bridge/types.d.ts").Task[]} */
  let tasks = [];
  return {
    rooms: ["chapter", "people", "committee", "speakers", "venues", "events", "letters", "tasks"],
    title: () => t("common-desk"),
    create: () => void planSalon(),
    load: async () => {
      const [found, outbox, due] = await Promise.all([events_home(), letters_outbox(), tasks_due()]);
      home = found;
      tasks = due;
      lines = todayLines(outbox, found.letters);
    },
    view: () => (home ? deskView(home, lines, tasks) : nothing),
  };
}

/** @param {Home} home @param {import("../letters/today.js").Line[]} lines @param {import("../../bridge/types.d.ts").Task[]} tasks */
function deskView(home, lines, tasks) {
  const empty = home.counts.events === 0;
  return html`
    ${pageHead({
      crumb: sayDate(home.today),
      title: greeting(home, lines.length),
      actions: button({ text: t("salons-plan"), act: () => void planSalon(), look: "primary", icon: "calendar-plus", test: "plan-salon" }),
    })}
    <div class="stack">
      ${home.next ? nextView(home.next) : nothing}
      ${empty ? stepsView(home) : html`<div class="desk-columns">${todayCard(lines)}<div class="stack">${dueCard(tasks)}${comingView(home)}</div></div>`}
    </div>`;
}

/** What stands in the title: how much today asks for. @param {Home} home @param {number} count */
function greeting(home, count) {
  if (home.counts.events === 0) return t("desk-welcome");
  return count === 0 ? t("desk-quiet") : t("desk-things", { count });
}

/** @param {Salon} salon */
function nextView(salon) {
  const wanting = salon.readiness.filter((check) => check.state !== "passed").sort((a, b) => (a.state === b.state ? 0 : a.state === "missing" ? -1 : 1));
  const percent = readyPercent(salon.readiness);
  const rest = salon.readiness.length - wanting.length;
  return html`
    <section class="sheet next num" data-test="next-salon" data-id=${salon.id} aria-labelledby="next">
      <div class="when"><small>${monthName(partsOf(salon.date).month)}</small><b>${partsOf(salon.date).day}</b><small>${weekdayName(weekday(salon.date))} ${salon.start}</small></div>
      <div class="next-what">
        <small class="quiet">${t("desk-next")} · ${sayDistance(salon.date)}</small>
        <h2 id="next"><a class="clamped" href=${at("salons", salon.id)}>${numberOf(salon)} · ${salon.theme || t("salons-no-theme")}</a></h2>
        <p class="quiet">${[salon.venue?.name ?? t("salons-no-venue"), salon.heads > 0 ? t("salons-heads-count", { heads: salon.heads }) : "", t(`status-${salon.status}`)].filter(Boolean).join(" · ")}</p>
        <div class="ready">${bar(percent / 100, t("salons-readiness"))}<b>${percent}%</b></div>
        <div class="chips">
          ${wanting.slice(0, NAMED_CHECKS).map((check) => html`<button type="button" class="chip ask" data-test="mend-${check.check}" title=${t(`action-${check.action}`)}
            @click=${() => mend(salon, check)}>${message(check.reason)}</button>`)}
          ${wanting.length > NAMED_CHECKS ? html`<a class="chip" href=${at("salons", salon.id)}>${t("desk-more-checks", { count: wanting.length - NAMED_CHECKS })}</a>` : nothing}
          ${rest > 0 ? chip({ text: wanting.length === 0 ? t("salons-all-ready") : t("desk-rest-ready", { count: rest }), look: "jade" }) : nothing}
        </div>
      </div>
      <a class="next-fan" href=${at("salons", salon.id, "run-sheet")} title=${t("desk-open-run-sheet")}>${fan(
        salon.segments.filter((segment) => segment.part === "slot").map((segment) => ({ share: segment.minutes, tone: toneOf(segment.kind), name: `${segment.start} ${segment.title || message(segment.label)}` })),
        "",
      )}<span>${planLine(salon)}</span><span>${marginLine(salon)}</span></a>
    </section>`;
}

/** @param {Home} home */
const comingView = ({ next, upcoming }) => {
  const later = upcoming.filter((salon) => salon.id !== next?.id);
  return html`
  <section class="card" aria-labelledby="coming"><header><h2 id="coming">${t("salons-coming")}</h2><a href=${at("salons")}>${t("desk-all-salons")}</a></header>
    ${later.length === 0
      ? html`<p class="quiet">${t("desk-none-coming")} <button type="button" class="link" @click=${() => void planSalon()}>${t("salons-plan")}</button></p>`
      : html`<ul class="lines">${repeat(later, (salon) => salon.id, (salon) => html`<li><span class="nowrap num quiet">${sayDate(salon.date)}</span>
          <a class="grow" href=${at("salons", salon.id)}>${numberOf(salon)} · ${salon.theme || t("salons-no-theme")}</a>${chip({ text: t(`status-${salon.status}`), look: statusLook(salon.status) })}</li>`)}</ul>`}</section>`;
};

/** The way to a first salon: each step is done once its room holds something. @param {Home} home */
function stepsView({ counts }) {
  const steps = [
    { name: "committee", done: counts.people > 0, icon: "network", title: t("desk-step-committee"), text: t("desk-step-committee-text"), act: () => go("committee") },
    { name: "speakers", done: counts.speakers >= 2, icon: "mic-vocal", title: t("desk-step-speakers"), text: t("desk-step-speakers-text"), act: () => go("speakers") },
    { name: "venues", done: counts.venues > 0, icon: "building-2", title: t("desk-step-venue"), text: t("desk-step-venue-text"), act: () => go("venues") },
    { name: "salon", done: counts.events > 0, icon: "calendar-plus", title: t("desk-step-salon"), text: t("desk-step-salon-text"), act: () => void planSalon() },
  ];
  return html`<section class="steps" aria-label=${t("desk-steps")}>
    <p class="quiet">${t("desk-steps-why")}</p>
    <ol>${steps.map(
      (step, index) => html`<li><button type="button" class="card step ${step.done ? "done" : ""}" data-test="step" data-step=${step.name} @click=${step.act}>
        <span class="step-icon">${icon(step.icon, 22)}</span><span class="grow"><b>${index + 1}. ${step.title}</b><small>${step.text}</small></span>
        ${step.done ? mark("passed", t("desk-step-done")) : icon("chevron-right", 16)}</button></li>`,
    )}</ol></section>
    ${standardView()}`;
}

/** What a salon will look like: the standard flow and its minutes. */
const standardView = () => html`
  <section class="card standard num" aria-labelledby="standard">
    <div class="standard-fan">${fan(standardFolds(), "")}</div>
    <div><h2 id="standard">${t("desk-standard")}</h2><p class="quiet">${t("desk-standard-text")}</p>
      <ol>${STANDARD_FLOW.map(({ kind, minutes }) => html`<li><i class="rail ${toneOf(kind)}"></i><span class="grow">${t(`segment-kind-${kind}`)}</span><span class="quiet">${t("desk-minutes", { minutes })}</span></li>`)}</ol></div>
  </section>`;
