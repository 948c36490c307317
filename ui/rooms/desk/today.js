/**
 * The desk's card of what today asks for.
 *
 * For tests: [data-test=letters] with lines [data-test=today][data-what=write|send|correct|speaker]; write, open-letter.
 */
import { html, nothing, repeat } from "../../parts/lit.js";
import { at } from "../../router.js";
import { t } from "../../text.js";
import { speakersOf } from "../letters/today.js";

/** @typedef {import("../letters/today.js").Line} Line */

/** So many lines stand on the desk; the outbox has all of them. */
const SHOWN = 7;

/** @param {Line[]} lines */
export const todayCard = (lines) => html`
  <section class="card" data-test="letters" aria-labelledby="letters"><header><h2 id="letters">${t("desk-letters")}</h2>${lines.length > 0 ? html`<span class="quiet num" data-test="letters-count">${t("desk-letters-count", { count: lines.length, people: speakersOf(lines).size })}</span>` : nothing}</header>
    ${lines.length === 0
      ? html`<p class="quiet">${t("desk-letters-none")}</p>`
      : html`<ul class="lines">${repeat(lines.slice(0, SHOWN), (line) => line.key, lineView)}</ul>
          ${lines.length > SHOWN ? html`<p class="more"><a href=${at("letters")}>${t("desk-more-letters", { count: lines.length - SHOWN })}</a></p>` : nothing}`}</section>`;

/** @param {Line} line */
const lineView = ({ what, urgency, who, about, why, act }) => html`
  <li data-test="today" data-what=${what}><i class="dot ${urgency}" aria-hidden="true"></i><div class="grow"><b>${who}</b> <span class="quiet num">${about}</span>
    <small>${why}</small></div>${act}</li>`;
