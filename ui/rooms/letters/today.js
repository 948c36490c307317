/**
 * What today asks for, in one list: letters to be written, with the click that writes them; letters that wait to be sent;
 * those that went out and are no longer true; and speakers who want something else than a letter.
 */
import { html } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { at } from "../../router.js";
import { message, messages, t } from "../../text.js";
import { writeDue } from "./prepare.js";
import { toWhom, whatAbout } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Letter} Letter */
/** @typedef {import("../../bridge/types.d.ts").Outbox} Outbox */
/** @typedef {import("../../bridge/types.d.ts").Today} Today */
/** @typedef {import("../../parts/lit.js").Drawing} Drawing */
/** @typedef {{key: string, what: string, urgency: string, speaker: string | null, who: string, about: string, why: string, act: Drawing}} Line */

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
      speaker: due.speaker?.id ?? null,
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
  speaker: letter.speaker?.id ?? null,
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
  speaker: speaker.id,
  what: "speaker",
  urgency,
  who: `${speaker.name}${speaker.address}`,
  about: [speaker.effective_level ? t(`level-${speaker.effective_level}`) : "", t(`stage-${speaker.stage}`)].filter(Boolean).join(" · "),
  why: message(why),
  act: html`<a class="nowrap" href=${at("speakers", speaker.id)}>${t("desk-open-speaker")}</a>`,
});

/**
 * The speakers among these lines, each with the line that stands first: the desk counts what is to be done, the speakers'
 * page for whom, and both count the same lines.
 * @param {Line[]} lines
 * @returns {Map<string, Line>}
 */
export function speakersOf(lines) {
  /** @type {Map<string, Line>} */
  const first = new Map();
  for (const line of lines) if (line.speaker !== null && !first.has(line.speaker)) first.set(line.speaker, line);
  return first;
}
