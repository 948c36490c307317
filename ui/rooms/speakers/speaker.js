/**
 * One speaker: where the invitation stands, what they answered, what comes next, what was said and promised, and what
 * makes them come back.
 */
import { html, nothing } from "../../parts/lit.js";
import { factList } from "../../parts/facts.js";
import { icon } from "../../parts/icons.js";
import { chip } from "../../parts/marks.js";
import { button, iconButton, pageHead } from "../../parts/page.js";
import { attempt } from "../../parts/says.js";
import { sayDone } from "../../parts/undo.js";
import { letters_outbox, people_show, speakers_remove, speakers_show, speakers_today } from "../../bridge/commands.js";
import { sayDate, sayDistance } from "../../dates.js";
import { at, go } from "../../router.js";
import { listed, messages, t } from "../../text.js";
import { lettersOf } from "../letters/of.js";
import { writeDue } from "../letters/prepare.js";
import { speakersOf, todayLines } from "../letters/today.js";
import { editPerson } from "../people/form.js";
import { editProfile, logContact } from "./dialogs.js";
import { habitsCard } from "./habits.js";
import { logView } from "./log.js";
import { promisesView } from "./promises.js";
import { openReply, pasteOpensReply, plainAnswers, quickAnswer } from "./reply.js";
import { nextCard } from "./silence.js";
import { recordStage, setStage } from "./stage.js";
import { talksView } from "./talks.js";
import { editTerms, termsCard } from "./terms.js";
import { EXITS, WAY, levelOf, salonNumber, stageName } from "./words.js";
import "../../parts/drop-menu.js";
import "../../parts/stored-picture.js";

/** @typedef {import("../../bridge/types.d.ts").Speaker} Speaker */
/** @typedef {import("../../bridge/types.d.ts").SpeakerPage} SpeakerPage */
/** @typedef {import("../../bridge/types.d.ts").Today} Today */

/** @param {import("../../parts/page.js").Place} place @returns {import("../../parts/page.js").Page} */
export function openSpeaker({ names, signal, redraw }) {
  const id = names[1] ?? "";
  /** @type {SpeakerPage} */
  let shown;
  /** @type {Today | undefined} */
  let today;
  /** @type {import("../letters/today.js").Line | undefined} what the desk says of them */
  let line;
  const letters = lettersOf({ speaker: id });
  let wholeLog = false;
  const showLog = () => {
    wholeLog = true;
    redraw();
  };
  pasteOpensReply(() => shown.speaker, signal);

  return {
    rooms: ["speakers", "people", "events", "letters", "chapter"],
    title: () => shown.speaker.name,
    create: () => void logContact(shown.speaker),
    load: async () => {
      const [page, waiting, outbox] = await Promise.all([speakers_show({ id }), speakers_today(), letters_outbox(), letters.load()]);
      shown = page;
      today = waiting.find((each) => each.speaker.id === id);
      line = speakersOf(todayLines(outbox, waiting)).get(id);
    },
    view: () => {
      const { speaker } = shown;
      return html`
        ${headView(speaker)}
        ${today ? todayView(today) : line ? lineView(line) : nothing}
        ${pipelineView(speaker)}
        ${replyBar(speaker)}
        <div class="with-aside">
          <div class="stack">${logView(shown, wholeLog, showLog)}${letters.view(speaker.name)}${talksView(shown)}${promisesView(shown)}${habitsCard(speaker)}</div>
          <aside class="stack">${nextCard(speaker)}${termsCard(speaker)}${profileCard(speaker)}${contactPersonCard(speaker)}${personCard(speaker)}</aside>
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
      ${speaker.effective_modules.length > 0 ? html`<span>${listed(speaker.effective_modules.map((module) => t(`module-${module}`)))}</span>` : nothing}
      ${speaker.title || speaker.company ? html`<span>${speaker.title || [speaker.company, speaker.post].filter(Boolean).join(" · ")}</span>` : nothing}
      ${speaker.city ? html`<span>${speaker.city}</span>` : nothing}
      <span>${speaker.last_spoke_on ? t("speakers-talks-last", { count: speaker.talks, when: sayDistance(speaker.last_spoke_on) }) : t("speakers-never-spoke")}</span>
      ${speaker.next_event ? html`<a href=${at("salons", speaker.next_event.id)}>${salonNumber(speaker.next_event)} · ${sayDate(speaker.next_event.date)}</a>` : nothing}`,
    actions: html`${button({ text: t("speakers-log-contact"), act: () => void logContact(speaker), look: "primary", icon: "message-circle", test: "log-contact" })}
      <drop-menu .compact=${true} .text=${t("speakers-more")} .test=${"speaker-more"} .items=${moreItems(speaker)}></drop-menu>`,
  });

/** @param {Speaker} speaker @returns {import("../../parts/drop-menu.js").Item[]} */
const moreItems = (speaker) => [
  { text: t("speakers-edit-profile"), icon: "pencil", test: "edit-profile", act: () => void editProfile(speaker) },
  { text: t("speakers-edit-terms"), icon: "car", test: "menu-terms", act: () => void editTerms(speaker) },
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

/** Why they wait for us, and the way to the standby speaker when their answer comes too late. @param {Today} today */
const todayView = (today) => html`<div class="note ${today.urgency}" data-test="why-today">${icon("message-circle")}
  <span class="grow"><b>${t("speakers-write-today")}</b>${messages([today.why, ...today.also])}</span>
  ${letterButton(today)}
  ${today.standby && today.event ? html`<a class="btn small" href=${at("salons", today.event)} data-test="use-standby">${t("speakers-use-standby")}</a>` : nothing}</div>`;

/** Something to be done for them that they do not wait for, such as a confirmation to be sent. @param {import("../letters/today.js").Line} line */
const lineView = ({ urgency, why, act }) => html`<div class="note ${urgency}" data-test="why-today">${icon("message-circle")}
  <span class="grow"><b>${t("speakers-write-today")}</b>${why}</span>${act}</div>`;

/** One click writes the letter that today asks for. @param {Today} today */
const letterButton = ({ letter: kind, event, speaker }) =>
  kind === null
    ? nothing
    : html`<button type="button" class="btn small" data-test="write-today" @click=${() => void writeDue({ kind, event: event === null ? null : { id: event }, speaker })}>${icon("pencil", 13)}<span>${t(`letter-kind-${kind}`)}</span></button>`;

/** The pipeline as steps: what was reached is filled, one click goes further. @param {Speaker} speaker */
function pipelineView(speaker) {
  const reached = WAY.indexOf(speaker.stage);
  const step = (/** @type {string} */ stage, /** @type {string} */ look) => html`
    <button type="button" class="step ${look}" data-test="stage-${stage}" aria-pressed=${speaker.stage === stage ? "true" : "false"}
      @click=${() => speaker.stage !== stage && void setStage(speaker, stage)}>${stageName(stage)}</button>`;
  return html`<section class="pipeline" aria-label=${t("speakers-stage")}>
    <div class="usual">${WAY.map((stage, index) => step(stage, index <= reached ? "reached" : ""))}</div>
    <div class="others">${EXITS.map((stage) => step(stage, "off"))}</div>
    <p class="quiet num">${t("speakers-stage-since", { stage: stageName(speaker.stage), date: sayDate(speaker.stage_on) })}</p>
  </section>`;
}

/** Stages at which nothing is asked of them any more. */
const NOTHING_ASKED = ["spoke", "thanked", "ready", "no_show"];

/** What they answered: pasted, or in one click. @param {Speaker} speaker */
const replyBar = (speaker) =>
  NOTHING_ASKED.includes(speaker.stage)
    ? nothing
    : html`<section class="reply-bar" aria-label=${t("speakers-reply-bar")} data-test="reply-bar">
        <button type="button" class="btn" data-test="paste-reply" @click=${() => void openReply(speaker)}>${icon("clipboard-paste", 15)}<span>${t("speakers-paste-reply")}</span></button>
        <span class="quiet">${t("speakers-reply-or")}</span>
        <div class="plain-answers" role="group" aria-label=${t("speakers-reply-plain")}>${plainAnswers(speaker, (answer) => void quickAnswer(speaker, answer))}</div>
        <span class="quiet reply-hint">${t("speakers-reply-paste-hint")}</span></section>`;

/** @param {Speaker} speaker */
const profileCard = (speaker) => html`<section class="card" aria-labelledby="profile">
  <header><h2 id="profile">${t("speakers-profile")}</h2>${editButton(speaker)}</header>
  ${speaker.subjects.length > 0 ? html`<p class="chips">${speaker.subjects.map((subject) => chip({ text: subject }))}</p>` : nothing}
  ${factList([
    [t("speakers-hopes"), speaker.hopes],
    [t("speakers-benefit"), speaker.benefit],
    [t("speakers-particulars"), speaker.particulars],
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
