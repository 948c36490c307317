/** The history of somebody's talks: what, where, how it was rated, who invited them; and what is still awaited. */
import { html, nothing, repeat } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { chip } from "../../parts/marks.js";
import { daysUntil, sayDate, sayDay, todayIs } from "../../dates.js";
import { at } from "../../router.js";
import { t } from "../../text.js";
import { salonName } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").SpeakerPage} SpeakerPage */
/** @typedef {import("../../bridge/types.d.ts").SpeakerTalk} SpeakerTalk */

/** States in which a talk is still to come. */
const STANDING = ["planned", "invited", "confirmed"];

/** @param {SpeakerPage} page */
export const talksView = ({ speaker, appearances }) => html`<section class="card" aria-labelledby="talks" data-test="talks">
  <header><h2 id="talks">${t("speakers-appearances")}</h2>
    ${speaker.rating === null ? nothing : html`<span class="quiet num">${t("speakers-rating-mean", { rating: speaker.rating.toFixed(1) })}</span>`}</header>
  ${appearances.length === 0
    ? html`<p class="quiet">${t("speakers-no-appearances")} <a href=${at("speakers", "year")}>${t("speakers-as-year")}</a></p>`
    : html`<ul class="lines">${repeat(appearances, (talk) => talk.id, talkView)}</ul>`}</section>`;

/** @param {SpeakerTalk} talk */
const talkView = (talk) => html`<li data-test="talk-line">${icon("mic-vocal")}<div class="grow">
    <span>${talk.topic || t("speakers-no-topic")}${talk.topic && !talk.topic_settled && STANDING.includes(talk.state) ? html` <small class="inline">${t("speakers-tentative")}</small>` : nothing}</span>
    <small><a href=${at("salons", talk.event)}>${salonName(talk)}</a> · ${sayDate(talk.date)}${talk.rating === null ? nothing : html` · ${t("speakers-rating", { rating: talk.rating.toFixed(1) })}`}</small>
    ${factsOf(talk)}</div>
  ${chip({ text: talk.talk === null && talk.state !== "declined" ? t("speakers-standby") : t(`standing-${talk.state}`), look: talk.state === "confirmed" || talk.state === "spoke" ? "jade" : "plain" })}</li>`;

/** Who invited them, from where they speak, what they need, by when an answer is due. @param {SpeakerTalk} talk */
function factsOf(talk) {
  const awaited = talk.state === "invited" && talk.answer_by !== null && talk.date >= todayIs();
  const facts = [
    talk.invited_by ? t("speakers-invited-by", { name: talk.invited_by.name }) : "",
    talk.online ? t("speakers-online") : "",
    talk.needs ? t("speakers-needs", { needs: talk.needs }) : "",
  ].filter(Boolean);
  if (facts.length === 0 && !awaited) return nothing;
  return html`<small>${facts.join(" · ")}${awaited && talk.answer_by
    ? html`${facts.length > 0 ? " · " : ""}<span class=${daysUntil(talk.answer_by) < 0 ? "late" : "due"}>${t("speakers-answer-by", { date: sayDay(talk.answer_by) })}</span>`
    : nothing}</small>`;
}
