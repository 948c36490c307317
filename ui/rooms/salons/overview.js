/** The salon at a glance: its time as a fan, its two speakers, its facts and texts; beside them the readiness list. */
import { html, nothing } from "../../parts/lit.js";
import { fan } from "../../parts/fan.js";
import { icon } from "../../parts/icons.js";
import { chip } from "../../parts/marks.js";
import { sayDate } from "../../dates.js";
import { at } from "../../router.js";
import { message, t } from "../../text.js";
import { editFacts } from "./facts.js";
import { besideSalon } from "./figures.js";
import { openRescue } from "./rescue.js";
import { editScript, scriptName } from "./scripts.js";
import { chooseSpeaker, editAppearance } from "./speakers.js";
import { isOver, marginLine, planLine, toneOf } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Salon} Salon */
/** @typedef {import("../../bridge/types.d.ts").Appearance} Appearance */

/** The tab; the letters about the salon are a card of their own. @param {ReturnType<typeof import("../letters/of.js").lettersOf>} letters */
export const overviewTab = (letters) => (/** @type {Salon} */ salon) => html`
  <div class="with-aside">
    <div class="stack">
      <div class="glance">${timeCard(salon)}${factsCard(salon)}</div>
      ${speakersCard(salon)}
      ${letters.view()}
      ${scriptsCard(salon)}
    </div>
    ${besideSalon(salon)}
  </div>`;

/** @param {Salon} salon */
function timeCard(salon) {
  const slot = salon.segments.filter((segment) => segment.part === "slot");
  const folds = slot.map((segment) => ({ share: segment.minutes, tone: toneOf(segment.kind), name: `${segment.start} ${segment.title || message(segment.label)}` }));
  const spare = salon.margin_minutes > 0 ? [{ share: salon.margin_minutes, tone: "spare-tone", name: marginLine(salon) }] : [];
  return html`<section class="card time-card num">
    <a href=${at("salons", salon.id, "run-sheet")} aria-label=${t("salons-tab-run-sheet")}>${fan([...folds, ...spare], t("salons-fan", { plan: planLine(salon) }))}</a>
    <p><b>${salon.start}–${salon.end}</b></p><p class="quiet">${planLine(salon)} · ${marginLine(salon)}</p></section>`;
}

/** @param {Salon} salon */
function factsCard(salon) {
  const lines = [
    { icon: "calendar-days", name: t("salons-date"), text: html`${sayDate(salon.date)} ${salon.start}–${salon.slot_end}` },
    {
      icon: "map-pin",
      name: t("salons-venue"),
      text: salon.venue
        ? html`<a href=${at("venues", salon.venue.id)}>${salon.venue.name}</a> ${chip({ text: t(`booking-${salon.booking}`), look: salon.booking === "booked" || salon.booking === "deposit_paid" ? "jade" : "amber" })} ${rescueLink(salon, { trouble: "venue" }, "rescue-venue", t("rescue-venue"))}`
        : html`<span class="quiet">${t("salons-no-venue")}</span>`,
    },
    { icon: "users", name: t("salons-heads"), text: headsText(salon) },
    { icon: "user-check", name: t("salons-in-charge"), text: salon.in_charge ? html`<a href=${at("people", salon.in_charge.id)}>${salon.in_charge.name}</a> <span class="quiet num">${salon.in_charge.phone}</span>` : html`<span class="quiet">${t("salons-nobody-yet")}</span>` },
    ...(salon.onsite_contact && salon.onsite_contact_by_hand ? [{ icon: "phone", name: t("salons-onsite"), text: html`${salon.onsite_contact.name} <span class="quiet num">${salon.onsite_contact.phone}</span>` }] : []),
    ...(salon.note && !isOver(salon) ? [{ icon: "info", name: t("salons-note"), text: salon.note }] : []),
    ...(salon.cancel_reason ? [{ icon: "ban", name: t("salons-cancel-reason"), text: salon.cancel_reason }] : []),
  ];
  return html`<section class="card facts-card num"><header><h2>${t("salons-facts")}</h2>
    <button type="button" class="btn bare small" @click=${() => void editFacts(salon)}>${icon("pencil", 13)}<span>${t("salons-edit")}</span></button></header>
    <dl>${lines.map((line) => html`<dt title=${line.name}>${icon(line.icon)}<span class="unseen">${line.name}</span></dt><dd>${line.text}</dd>`)}</dl></section>`;
}

/** @param {Salon} salon */
const headsText = ({ heads, visitors, group_count: groups }) =>
  heads === 0
    ? html`<span class="quiet">${t("salons-heads-unknown")}</span>`
    : [t("salons-heads-count", { heads }), visitors === null ? "" : t("salons-visitors-count", { visitors }), t("salons-groups-count", { groups })].filter(Boolean).join(" · ");

/** @param {Salon} salon */
function speakersCard(salon) {
  const talks = salon.segments.flatMap((segment) => (segment.kind === "talk" && segment.talk !== null ? [segment.talk] : []));
  const holder = (/** @type {number} */ talk) => salon.appearances.find((each) => each.talk === talk && each.state !== "declined" && each.state !== "no_show");
  const others = salon.appearances.filter((each) => !talks.some((talk) => holder(talk) === each));
  return html`<section class="card"><header><h2>${t("common-speakers")}</h2>
      <button type="button" class="btn bare small" data-test="add-speaker" @click=${() => void chooseSpeaker(salon, talks.find((talk) => !holder(talk)) ?? null)}>${icon("user-plus", 14)}<span>${t("salons-choose-speaker")}</span></button></header>
    <div class="talks">${talks.map((talk) => {
      const appearance = holder(talk);
      return appearance ? talkView(salon, appearance, t("salons-talk-number", { number: talk })) : emptyTalk(salon, talk);
    })}</div>
    ${others.length > 0 ? html`<ul class="lines">${others.map((each) => html`<li>${otherView(each)}</li>`)}</ul>` : nothing}
  </section>`;
}

/** The way out when something falls through, while the salon is still ahead. @param {Salon} salon @param {import("./rescue.js").Trouble} trouble @param {string} test @param {string} text */
const rescueLink = (salon, trouble, test, text) =>
  isOver(salon) ? nothing : html`<button type="button" class="link rescue-link" data-test=${test} @click=${() => openRescue(salon, trouble)}>${text}</button>`;

/** @param {Salon} salon @param {Appearance} talk @param {string} label */
const talkView = (salon, talk, label) => html`
  <div class="talk-place"><button type="button" class="talk ${talk.state}" data-test="talk" data-talk=${talk.talk ?? ""} @click=${() => void editAppearance(talk)}>
    <span class="talk-head"><small class="quiet num">${label}${talk.slot ? html` · ${talk.slot.start}–${talk.slot.end}` : nothing}</small>
      ${chip({ text: t(`standing-${talk.state}`), look: talk.state === "confirmed" || talk.state === "spoke" ? "jade" : "amber" })}</span>
    <b>${talk.name}${talk.address}${talk.level ? html` <small class="quiet">${t(`level-${talk.level}`)}</small>` : nothing}</b>
    <span class="talk-topic">${talk.topic ? t("salons-topic-quoted", { topic: talk.topic }) : html`<em class="quiet">${t("salons-no-topic")}</em>`}${talk.topic && !talk.topic_settled
      ? html` <small class="quiet">${t("salons-tentative")}</small>`
      : nothing}</span>
    <span class="came-in">${cameIn(t("salons-introduction"), talk.has_introduction)}${cameIn(t("salons-photo"), talk.has_photo)}${cameIn(t("salons-slides"), talk.slides_on !== null)}</span>
  </button>
  <span class="talk-links">${paperLinks(salon, talk)}${talk.state === "spoke" ? nothing : rescueLink(salon, { trouble: "speaker", person: talk.speaker }, "rescue-speaker", t("rescue-speaker"))}</span></div>`;

/** What is handed to a speaker: the invitation before, the certificate of thanks after. @param {Salon} salon @param {Appearance} talk */
function paperLinks(salon, { speaker, state }) {
  const paper = state === "spoke" ? "certificate" : "invitation";
  return html`<a class="rescue-link" href=${at("salons", salon.id, "share", paper, speaker)} data-test="paper-${paper}">${t(`share-what-${paper}`)}</a>`;
}

/** @param {string} what @param {boolean} there */
const cameIn = (what, there) => html`<span class=${there ? "there" : "not-there"}>${icon(there ? "check" : "circle-dashed", 13)}${what}<span class="unseen">${there ? t("salons-received") : t("salons-not-received")}</span></span>`;

/** @param {Salon} salon @param {number} talk */
const emptyTalk = (salon, talk) => html`
  <button type="button" class="talk nobody" data-test="empty-talk" data-talk=${talk} @click=${() => void chooseSpeaker(salon, talk)}>
    <small class="quiet">${t("salons-talk-number", { number: talk })}</small>${icon("user-plus", 20)}<b>${t("salons-choose-speaker")}</b></button>`;

/** @param {Appearance} each */
const otherView = (each) => html`<span class="grow"><a href=${at("speakers", each.speaker)}>${each.name}${each.address}</a> <small>${each.topic}</small></span>
  ${chip({ text: each.standby && each.state !== "declined" ? t("salons-standby") : t(`standing-${each.state}`) })}
  <button type="button" class="link" @click=${() => void editAppearance(each)}>${t("salons-edit")}</button>`;

/** @param {Salon} salon */
const scriptsCard = (salon) => html`<section class="card scripts"><header><h2>${t("salons-scripts")}</h2></header>
  <div class="talks">${/** @type {const} */ (["host_script", "values_script"]).map(
    (script) => html`<button type="button" class="talk script" data-test=${script} @click=${() => void editScript(salon, script)}>
      <b>${scriptName(script)}</b><span class="quiet">${salon[script] ? salon[script].slice(0, 90) : t("salons-script-none")}</span></button>`,
  )}</div></section>`;
