/** One speaker: where the invitation stands, what was said and when, what comes next, and what they look for. */
import { html, nothing, repeat } from "../../parts/lit.js";
import { factList } from "../../parts/facts.js";
import { icon } from "../../parts/icons.js";
import { chip } from "../../parts/marks.js";
import { button, iconButton, pageHead } from "../../parts/page.js";
import { attempt } from "../../parts/says.js";
import { sayDone } from "../../parts/undo.js";
import { people_show, speakers_remove, speakers_remove_contact, speakers_show, speakers_today } from "../../bridge/commands.js";
import { daysUntil, sayDate, sayDistance } from "../../dates.js";
import { at, go } from "../../router.js";
import { messages, t } from "../../text.js";
import { editPerson } from "../people/form.js";
import { setStage } from "./board.js";
import { editContact, editProfile, logContact, recordStage, setNext } from "./dialogs.js";
import { STAGES, WAY, levelOf, salonNumber, stageName } from "./words.js";
import "../../parts/drop-menu.js";
import "../../parts/stored-picture.js";

/** @typedef {import("../../bridge/types.d.ts").ContactLine} ContactLine */
/** @typedef {import("../../bridge/types.d.ts").Speaker} Speaker */
/** @typedef {import("../../bridge/types.d.ts").SpeakerPage} SpeakerPage */
/** @typedef {import("../../bridge/types.d.ts").StageChange} StageChange */
/** @typedef {import("../../bridge/types.d.ts").Today} Today */

/** @param {import("../../parts/page.js").Place} place @returns {import("../../parts/page.js").Page} */
export function openSpeaker({ names }) {
  const id = names[1] ?? "";
  /** @type {SpeakerPage} */
  let shown;
  /** @type {Today | undefined} */
  let today;

  return {
    rooms: ["speakers", "people", "events", "chapter"],
    title: () => shown.speaker.name,
    create: () => void logContact(shown.speaker),
    load: async () => {
      const [page, letters] = await Promise.all([speakers_show({ id }), speakers_today()]);
      shown = page;
      today = letters.find((letter) => letter.speaker.id === id);
    },
    view: () => {
      const { speaker } = shown;
      return html`
        ${headView(speaker)}
        ${today ? todayView(today) : nothing}
        ${pipelineView(speaker)}
        <div class="with-aside">
          <div class="stack">${logView(shown)}${talksView(shown)}</div>
          <aside class="stack">${nextCard(speaker)}${profileCard(speaker)}${contactPersonCard(speaker)}${personCard(speaker)}</aside>
        </div>`;
    },
  };
}

/** @param {Speaker} speaker */
const headView = (speaker) =>
  pageHead({
    crumb: html`<a href=${at("speakers")}>${t("common-speakers")}</a>`,
    title: html`<bdi class="clamped">${speaker.name}</bdi>${speaker.address ? html` <small class="address">${speaker.address}</small>` : nothing}`,
    facts: html`${levelOf(speaker) ? chip({ text: levelOf(speaker), look: speaker.effective_level === "senior" ? "indigo" : "jade" }) : nothing}
      ${speaker.title || speaker.company ? html`<span>${speaker.title || [speaker.company, speaker.post].filter(Boolean).join(" · ")}</span>` : nothing}
      <span>${speaker.last_spoke_on ? t("speakers-talks-last", { count: speaker.talks, when: sayDistance(speaker.last_spoke_on) }) : t("speakers-never-spoke")}</span>
      ${speaker.next_event ? html`<a href=${at("salons", speaker.next_event.id)}>${salonNumber(speaker.next_event)} · ${sayDate(speaker.next_event.date)}</a>` : nothing}`,
    actions: html`${button({ text: t("speakers-log-contact"), act: () => void logContact(speaker), look: "primary", icon: "message-circle", test: "log-contact" })}
      <drop-menu .compact=${true} .text=${t("speakers-more")} .test=${"speaker-more"} .items=${moreItems(speaker)}></drop-menu>`,
  });

/** @param {Speaker} speaker @returns {import("../../parts/drop-menu.js").Item[]} */
const moreItems = (speaker) => [
  { text: t("speakers-edit-profile"), icon: "pencil", test: "edit-profile", act: () => void editProfile(speaker) },
  { text: t("speakers-edit-person"), icon: "user", test: "edit-person", act: () => void editPersonOf(speaker) },
  { text: t("speakers-open-person"), icon: "users", test: "open-person", act: () => go("people", speaker.id) },
  { text: t("speakers-record-stage"), icon: "calendar", test: "record-stage", act: () => void recordStage(speaker) },
  "line",
  { text: t("speakers-remove"), icon: "trash-2", danger: true, test: "remove-speaker", act: () => void removeSpeaker(speaker) },
];

/** @param {Speaker} speaker */
const editPersonOf = (speaker) =>
  attempt(async () => {
    const { person } = await people_show({ id: speaker.id });
    await editPerson(person);
  });

/** The person stays; the core refuses while a talk refers to the speaker. @param {Speaker} speaker */
const removeSpeaker = (speaker) =>
  attempt(async () => {
    await speakers_remove({ id: speaker.id });
    go("speakers");
    await sayDone();
  });

/** @param {Today} today */
const todayView = (today) => html`<p class="note ${today.urgency}" data-test="why-today">${icon("message-circle")}
  <span><b>${t("speakers-write-today")}</b>${messages([today.why, ...today.also])}</span></p>`;

/** The pipeline as steps: what was reached is filled, one click goes further. @param {Speaker} speaker */
function pipelineView(speaker) {
  const reached = WAY.indexOf(speaker.stage);
  const step = (/** @type {string} */ stage, /** @type {string} */ look) => html`
    <button type="button" class="step ${look}" data-test="stage-${stage}" aria-pressed=${speaker.stage === stage ? "true" : "false"}
      @click=${() => speaker.stage !== stage && void setStage(speaker, stage)}>${stageName(stage)}</button>`;
  return html`<section class="pipeline" aria-label=${t("speakers-stage")}>
    <div class="usual">${WAY.map((stage, index) => step(stage, index <= reached ? "reached" : ""))}</div>
    <div class="others">${STAGES.slice(WAY.length).map((stage) => step(stage, "off"))}</div>
    <p class="quiet num">${t("speakers-stage-since", { stage: stageName(speaker.stage), date: sayDate(speaker.stage_on) })}</p>
  </section>`;
}

/**
 * Contacts and steps in one line of time, the newest first. Within a day the order of writing down decides, which the
 * first 48 bits of an id tell; what was written at once stays in the core's order.
 * @param {SpeakerPage} page
 */
function logView({ speaker, contacts, stages }) {
  const noted = (/** @type {string} */ id) => id.slice(0, 13);
  const lines = [
    ...stages.map((stage) => ({ id: stage.id, on: stage.on_date, view: () => stageLine(stage) })),
    ...contacts.map((contact) => ({ id: contact.id, on: contact.on_date, view: () => contactLine(contact) })),
  ]
    .reverse()
    .sort((a, b) => b.on.localeCompare(a.on) || noted(b.id).localeCompare(noted(a.id)));
  return html`<section class="card" aria-labelledby="log">
    <header><h2 id="log">${t("speakers-log")}</h2>
      ${speaker.silent_days ? html`<span class="quiet">${t("speakers-silent", { days: speaker.silent_days })}</span>` : nothing}</header>
    ${contacts.length === 0 ? html`<p class="quiet">${t("speakers-log-empty")}</p>` : nothing}
    <ol class="time-line">${repeat(lines, (line) => line.id, (line) => line.view())}</ol></section>`;
}

/** @param {ContactLine} contact */
const contactLine = (contact) => html`<li class="contact ${contact.direction}" data-id=${contact.id}>
  <span class="when num">${sayDate(contact.on_date)}</span>
  <div class="grow"><small>${t(`direction-${contact.direction}`)} · ${t(`channel-${contact.channel}`)}</small><p class="kept-lines">${contact.text || t("speakers-no-words")}</p></div>
  <span class="line-acts">${iconButton({ name: "pencil", text: t("speakers-edit-contact"), act: () => void editContact(contact), test: "edit-contact" })}${iconButton({
    name: "trash-2", text: t("speakers-remove-contact"), act: () => void removeContact(contact), test: "remove-contact", danger: true,
  })}</span></li>`;

/** @param {ContactLine} contact */
const removeContact = (contact) =>
  attempt(async () => {
    await speakers_remove_contact({ contact: contact.id });
    await sayDone();
  });

/** @param {StageChange} stage */
const stageLine = (stage) => html`<li class="stage" data-id=${stage.id}>
  <span class="when num">${sayDate(stage.on_date)}</span>
  <div class="grow"><b>${stageName(stage.stage)}</b>${stage.note ? html` <span class="quiet">${stage.note}</span>` : nothing}</div></li>`;

/** @param {SpeakerPage} page */
const talksView = ({ appearances }) => html`<section class="card" aria-labelledby="talks">
  <h2 id="talks">${t("speakers-appearances")}</h2>
  ${appearances.length === 0
    ? html`<p class="quiet">${t("speakers-no-appearances")}</p>`
    : html`<ul class="lines">${repeat(
        appearances,
        (talk) => talk.id,
        (talk) => html`<li>${icon("mic-vocal")}<div class="grow">
          <span>${talk.topic || t("speakers-no-topic")}</span>
          <small><a href=${at("salons", talk.event)}>${[salonNumber(talk), talk.theme].filter(Boolean).join(" · ")}</a> · ${sayDate(talk.date)}${talk.rating === null
            ? nothing
            : html` · ${t("speakers-rating", { rating: talk.rating.toFixed(1) })}`}</small></div>
          ${chip({ text: talk.talk === null && talk.state !== "declined" ? t("speakers-standby") : t(`standing-${talk.state}`) })}</li>`,
      )}</ul>`}</section>`;

/** @param {Speaker} speaker */
const nextCard = (speaker) => html`<section class="card next-card" aria-labelledby="next">
  <header><h2 id="next">${t("speakers-next-action")}</h2>
    <button type="button" class="btn small" data-test="next-action" @click=${() => void setNext(speaker)}>${speaker.next_action ? t("speakers-change") : t("speakers-set-next")}</button></header>
  ${speaker.next_action
    ? html`<p><b>${speaker.next_action}</b></p>${speaker.next_action_on ? html`<p class="num ${whenLook(speaker.next_action_on)}">${sayDate(speaker.next_action_on)} · ${sayDistance(speaker.next_action_on)}</p>` : nothing}`
    : html`<p class="quiet">${t("speakers-next-none")}</p>`}</section>`;

/** @param {string} date */
const whenLook = (date) => (daysUntil(date) < 0 ? "late" : daysUntil(date) === 0 ? "due" : "quiet");

/** @param {Speaker} speaker */
const profileCard = (speaker) => html`<section class="card" aria-labelledby="profile">
  <header><h2 id="profile">${t("speakers-profile")}</h2>${editButton(speaker)}</header>
  ${speaker.subjects.length > 0 ? html`<p class="chips">${speaker.subjects.map((subject) => chip({ text: subject }))}</p>` : nothing}
  ${factList([
    [t("speakers-hopes"), speaker.hopes],
    [t("speakers-offers"), speaker.offers],
    [t("speakers-source"), [speaker.source ? t(`source-${speaker.source}`) : "", speaker.referred_by ? t("speakers-referred", { name: speaker.referred_by }) : ""].filter(Boolean).join(" · ")],
    [t("speakers-note"), speaker.note],
  ], t("speakers-profile-none"))}</section>`;

/** @param {Speaker} speaker */
const contactPersonCard = (speaker) =>
  speaker.contact_name === "" && speaker.contact_phone === "" && speaker.contact_style === ""
    ? nothing
    : html`<section class="card" aria-labelledby="contact-person"><header><h2 id="contact-person">${t("speakers-contact-person")}</h2>${editButton(speaker)}</header>
        ${factList([
          [t("speakers-contact-name"), speaker.contact_name],
          [t("speakers-contact-phone"), speaker.contact_phone],
          [t("speakers-contact-style"), speaker.contact_style],
        ], "")}</section>`;

/** @param {Speaker} speaker */
const personCard = (speaker) => html`<section class="card" aria-labelledby="reach">
  <header><h2 id="reach">${t("speakers-reach")}</h2>${iconButton({ name: "pencil", text: t("speakers-edit-person"), act: () => void editPersonOf(speaker), test: "edit-reach" })}</header>
  ${speaker.photo ? html`<div class="portrait"><stored-picture .alt=${t("people-photo-of", { name: speaker.name })} .hash=${speaker.photo}></stored-picture></div>` : nothing}
  ${factList([
    [t("people-phone"), speaker.phone],
    [t("people-wechat"), speaker.wechat],
    [t("people-email"), speaker.email],
    [t("people-introduction"), speaker.introduction],
  ], t("people-contact-none"))}</section>`;

/** @param {Speaker} speaker */
const editButton = (speaker) => iconButton({ name: "pencil", text: t("speakers-edit-profile"), act: () => void editProfile(speaker), test: "profile-edit" });
