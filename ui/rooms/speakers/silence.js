/**
 * The clock of silence and what comes next: days since real contact, the next nudge, the day an answer is needed by, and
 * the standby speaker who is ready when that day has passed.
 */
import { html, nothing } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { chip } from "../../parts/marks.js";
import { daysUntil, sayDate, sayDay, sayDistance } from "../../dates.js";
import { at } from "../../router.js";
import { t } from "../../text.js";
import { setNext } from "./dialogs.js";
import { setStage, setTryAgain } from "./stage.js";

/** @typedef {import("../../bridge/types.d.ts").Silence} Silence */
/** @typedef {import("../../bridge/types.d.ts").Speaker} Speaker */

/** @param {Speaker} speaker */
export const nextCard = (speaker) => html`<section class="card next-card" aria-labelledby="next" data-test="next-card">
  <header><h2 id="next">${t("speakers-next-action")}</h2>
    <button type="button" class="btn small" data-test="next-action" @click=${() => void setNext(speaker)}>${speaker.next_action ? t("speakers-change") : t("speakers-set-next")}</button></header>
  ${speaker.next_action
    ? html`<p><b>${speaker.next_action}</b></p>${speaker.next_action_on ? html`<p class="num ${whenLook(speaker.next_action_on)}">${sayDate(speaker.next_action_on)} · ${sayDistance(speaker.next_action_on)}</p>` : nothing}`
    : html`<p class="quiet">${t("speakers-next-none")}</p>`}
  ${speaker.silence ? clockView(speaker.silence) : nothing}
  ${speaker.try_again_on ? againView(speaker, speaker.try_again_on) : nothing}</section>`;

/** @param {Silence} silence */
const clockView = (silence) => html`<div class="clock ${silence.overdue ? "is-late" : ""}" data-test="silence">
  <p class="clock-days num"><b>${silence.days}</b><span>${t("speakers-silent-days", { days: silence.days })}<small>${t("speakers-silent-since", { date: sayDay(silence.since) })}</small></span></p>
  <dl class="clock-dates num">
    ${silence.nudge_on ? html`<div><dt>${t("speakers-nudge-on")}</dt><dd class=${whenLook(silence.nudge_on)}>${sayDay(silence.nudge_on)} · ${sayDistance(silence.nudge_on)}</dd></div>` : nothing}
    ${silence.answer_by ? html`<div><dt>${t("speakers-answer-needed")}</dt><dd class=${whenLook(silence.answer_by)}>${sayDay(silence.answer_by)} · ${sayDistance(silence.answer_by)}</dd></div>` : nothing}
  </dl>
  ${silence.standby.length === 0
    ? nothing
    : html`<p class="clock-standby-title">${t("speakers-standby-for")}</p>
      <ul class="clock-standby">${silence.standby.map((each) => html`<li>${icon("user-check", 14)}<span class="grow"><a href=${at("speakers", each.id)}>${each.name}${each.address}</a>
          ${each.days_since_contact === null ? nothing : html`<small>${t("speakers-standby-contact", { days: each.days_since_contact })}</small>`}</span>
        ${each.ready ? chip({ text: t("speakers-standby-ready"), look: "jade" }) : chip({ text: t("speakers-standby-asked") })}</li>`)}</ul>
      ${silence.overdue && silence.standby[0] ? html`<a class="btn small" href=${at("salons", silence.standby[0].event)} data-test="to-salon">${t("speakers-use-standby")}</a>` : nothing}`}</div>`;

/** @param {Speaker} speaker @param {string} on */
const againView = (speaker, on) => html`<div class="clock" data-test="try-again">
  <p><span class="quiet">${t("speakers-try-again")}</span> <b class="num ${whenLook(on)}">${sayDate(on)}</b> <span class="quiet num">${sayDistance(on)}</span></p>
  <p class="chips"><button type="button" class="btn small" data-test="try-again-change" @click=${() => void setTryAgain(speaker)}>${t("speakers-try-again-change")}</button>
  <button type="button" class="btn bare small" data-test="ready-again" @click=${() => void setStage(speaker, "ready")}>${icon("refresh-cw", 13)}<span>${t("speakers-ready-again")}</span></button></p></div>`;

/** @param {string} date */
export const whenLook = (date) => (daysUntil(date) < 0 ? "late" : daysUntil(date) === 0 ? "due" : "quiet");
