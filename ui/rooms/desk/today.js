/**
 * What today asks for, in one list: letters to be written, with the click that writes them; letters that wait to be sent;
 * those that went out and are no longer true; and speakers who want something else than a letter.
 *
 * For tests: [data-test=letters] with lines [data-test=today][data-what=write|send|correct|speaker]; write, open-letter.
 */
import { html, nothing, repeat } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { at } from "../../router.js";
import { message, messages, t } from "../../text.js";
import { writeDue } from "../letters/prepare.js";
import { toWhom, whatAbout } from "../letters/words.js";

/** @typedef {import("../../bridge/types.d.ts").Letter} Letter */
/** @typedef {import("../../bridge/types.d.ts").Outbox} Outbox */
/** @typedef {import("../../bridge/types.d.ts").Today} Today */
/** @typedef {import("../../parts/lit.js").Drawing} Drawing */
/** @typedef {{key: string, what: string, urgency: string, who: string, about: string, why: string, act: Drawing}} Line */

/** So many lines stand on the desk; the outbox has all of them. */
const SHOWN = 7;

/**
 * Late ones first, in the order of the core else. A speaker who stands in a letter's line is not named twice; one who
 * wants a letter that is not due any more has it in hand.
 * @param {Outbox} outbox
 * @param {Today[]} speakers
 * @returns {Line[]}
 */
export function todayLines({ today, prepared, stale }, speakers) {
  const waiting = prepared.filter((letter) => letter.due !== "calm");
  const written = new Set([...today, ...waiting].map((each) => each.speaker?.id));
  const lines = [
    ...stale.map((letter) => letterLine("correct", letter, "late", messages(letter.stale), t("letters-correct"))),
    ...today.map((due) => ({
      key: ["write", due.kind, due.event?.id, due.speaker?.id].join(),
      what: "write",
      urgency: due.urgency,
      who: toWhom(due),
      about: whatAbout(due),
      why: message(due.why),
      act: html`<button type="button" class="btn small" data-test="write" aria-label=${t("letters-write-to", { name: toWhom(due), kind: message(due.label) })} @click=${() => void writeDue(due)}>${icon("pencil", 13)}<span>${t("letters-write")}</span></button>`,
    })),
    ...waiting.map((letter) => letterLine("send", letter, letter.due, letter.blocked.length > 0 ? t("letters-lacks", { count: letter.blocked.length }) : t("desk-letter-waits"), t("desk-open-letter"))),
    ...speakers.filter((each) => each.letter === null && !written.has(each.speaker.id)).map(speakerLine),
  ];
  const isLate = (/** @type {Line} */ line) => line.urgency === "late";
  return [...lines.filter(isLate), ...lines.filter((line) => !isLate(line))];
}

/** @param {string} what @param {Letter} letter @param {string} urgency @param {string} why @param {string} text @returns {Line} */
const letterLine = (what, letter, urgency, why, text) => ({
  key: letter.id,
  what,
  urgency,
  who: toWhom(letter),
  about: whatAbout(letter),
  why,
  act: html`<a class="nowrap" data-test="open-letter" href=${at("letters", "outbox", letter.id)}>${text}</a>`,
});

/** @param {Today} today @returns {Line} */
const speakerLine = ({ speaker, why, urgency }) => ({
  key: speaker.id,
  what: "speaker",
  urgency,
  who: `${speaker.name}${speaker.address}`,
  about: [speaker.effective_level ? t(`level-${speaker.effective_level}`) : "", t(`stage-${speaker.stage}`)].filter(Boolean).join(" · "),
  why: message(why),
  act: html`<a class="nowrap" href=${at("speakers", speaker.id)}>${t("desk-open-speaker")}</a>`,
});

/** @param {Line[]} lines */
export const todayCard = (lines) => html`
  <section class="card" data-test="letters" aria-labelledby="letters"><header><h2 id="letters">${t("desk-letters")}</h2>${lines.length > 0 ? html`<b class="count num">${lines.length}</b>` : nothing}</header>
    ${lines.length === 0
      ? html`<p class="quiet">${t("desk-letters-none")}</p>`
      : html`<ul class="lines">${repeat(lines.slice(0, SHOWN), (line) => line.key, lineView)}</ul>
          ${lines.length > SHOWN ? html`<p class="more"><a href=${at("letters")}>${t("desk-more-letters", { count: lines.length - SHOWN })}</a></p>` : nothing}`}</section>`;

/** @param {Line} line */
const lineView = ({ what, urgency, who, about, why, act }) => html`
  <li data-test="today" data-what=${what}><i class="dot ${urgency}" aria-hidden="true"></i><div class="grow"><b>${who}</b> <span class="quiet num">${about}</span>
    <small>${why}</small></div>${act}</li>`;
