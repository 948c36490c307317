/**
 * The letters of one speaker or of one salon as a card for their page: what should be written now, what waits, what went
 * out.
 *
 * For tests: [data-test=letters-of], in it due, write, letter as in the outbox, and write-new.
 */
import { html, nothing, repeat } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { chip } from "../../parts/marks.js";
import { letters_of, letters_outbox } from "../../bridge/commands.js";
import { sayDay } from "../../dates.js";
import { at } from "../../router.js";
import { message, t } from "../../text.js";
import { newLetter, writeDue } from "./prepare.js";
import { eventName, inOneLine, sayDue, toWhom } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Due} Due */
/** @typedef {import("../../bridge/types.d.ts").Letter} Letter */
/** @typedef {import("../../parts/choose-one.js").Choice} Choice */

/** So many letters stand in the card; the outbox has the rest. */
const SHOWN = 6;

/**
 * A page keeps one of these: it asks for `load` when it loads (its rooms name "letters") and draws `view`.
 * @param {{speaker?: string, event?: string}} whose one of the two
 */
export function lettersOf({ speaker, event }) {
  /** @type {Due[]} */
  let due = [];
  /** @type {Letter[]} */
  let letters = [];
  return {
    load: async () => {
      const [outbox, found] = await Promise.all([letters_outbox(), letters_of({ speaker: speaker ?? null, event: event ?? null })]);
      due = outbox.today.filter((each) => (speaker ? each.speaker?.id === speaker : each.event?.id === event));
      letters = found;
    },
    /** @param {string} [name] the speaker's, when the page is a speaker's */
    view: (name) => html`<section class="card" data-test="letters-of" aria-labelledby="letters-of">
      <header><h2 id="letters-of">${speaker ? t("letters-of-speaker") : t("letters-of-salon")}</h2>
        <button type="button" class="btn bare small" data-test="write-new" @click=${() => void newLetter({ event: event ?? null, speaker: speaker ? { id: speaker, name: name ?? "" } : null })}>${icon("pencil", 13)}<span>${t("letters-write")}</span></button></header>
      ${due.length + letters.length === 0
        ? html`<p class="quiet">${speaker ? t("letters-none-of-speaker") : t("letters-none-of-salon")}</p>`
        : html`<ul class="lines letters-of">${repeat(due, (each) => [each.kind, each.event?.id, each.speaker?.id].join(), (each) => dueLine(each, Boolean(speaker)))}${repeat(
            letters.slice(0, SHOWN),
            (letter) => letter.id,
            (letter) => letterLine(letter, Boolean(speaker)),
          )}</ul>
          ${letters.length > SHOWN ? html`<p class="more"><a href=${at("letters")}>${t("letters-all-of", { count: letters.length })}</a></p>` : nothing}`}
    </section>`,
  };
}

/** On a speaker's page the salon is named, on a salon's the speaker. @param {Due | Letter} letter @param {boolean} ofSpeaker */
const about = (letter, ofSpeaker) => (ofSpeaker ? (letter.event ? eventName(letter.event) : "") : toWhom(letter));

/** @param {Due} due @param {boolean} ofSpeaker */
const dueLine = (due, ofSpeaker) => html`<li data-test="due" data-kind=${due.kind}><i class="dot ${due.urgency}" aria-hidden="true"></i>
  <div class="grow"><b>${message(due.label)}</b> <span class="quiet num">${about(due, ofSpeaker)}</span><small>${message(due.why)}</small></div>
  <button type="button" class="btn small" data-test="write" aria-label=${t("letters-write-to", { name: toWhom(due), kind: message(due.label) })} @click=${() => void writeDue(due)}>${icon("pencil", 13)}<span>${t("letters-write")}</span></button></li>`;

/** @param {Letter} letter @param {boolean} ofSpeaker */
const letterLine = (letter, ofSpeaker) => html`<li data-test="letter" data-id=${letter.id} data-kind=${letter.kind}><i class="dot ${letter.state === "prepared" ? letter.due : isStale(letter) ? "late" : ""}" aria-hidden="true"></i>
  <div class="grow"><a href=${at("letters", "outbox", letter.id)}>${message(letter.label)}</a> <span class="quiet num">${about(letter, ofSpeaker)}</span><small class="one-line">${inOneLine(letter.body)}</small></div>
  ${standing(letter)}</li>`;

/** @param {Letter} letter */
const isStale = (letter) => letter.state === "sent" && letter.stale.length > 0 && !letter.corrected;

/** @param {Letter} letter */
function standing(letter) {
  if (isStale(letter)) return chip({ text: t("letters-stale-short"), look: "seal" });
  if (letter.state === "dropped") return chip({ text: t("letters-state-dropped") });
  if (letter.state === "sent") return html`<span class="quiet nowrap num">${letter.sent_at ? t("letters-sent-day", { day: sayDay(letter.sent_at.slice(0, 10)) }) : nothing}</span>`;
  return chip({ text: letter.send_on ? sayDue(letter.send_on) : t("letters-state-prepared"), look: "amber" });
}
