/**
 * The outbox: what should be written today, what waits to be sent, what went out and is no longer true, what was sent. A
 * letter chosen stands open beside the list; the arrow keys go through the list.
 */
import { html, nothing, repeat } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { onKeys } from "../../parts/keys.js";
import { button, emptyState, pageHead } from "../../parts/page.js";
import { letters_outbox } from "../../bridge/commands.js";
import { sayDay } from "../../dates.js";
import { at } from "../../router.js";
import { message, messages, t } from "../../text.js";
import { readLetter } from "./letter.js";
import { newLetter, writeDue } from "./prepare.js";
import { roomTabs } from "./tabs.js";
import { inOneLine, sayDue, toWhom, whatAbout } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Due} Due */
/** @typedef {import("../../bridge/types.d.ts").Letter} Letter */
/** @typedef {import("../../bridge/types.d.ts").Outbox} Outbox */
/** @typedef {import("../../parts/lit.js").Drawing} Drawing */

/** So many of those sent stand in the list before all are asked for. */
const SENT_SHOWN = 8;

/** @param {import("../../parts/page.js").Place} place @returns {import("../../parts/page.js").Page} */
export function openOutbox(place) {
  /** @type {Outbox} */
  let outbox = { today: [], prepared: [], stale: [], sent: [] };
  let allSent = false;
  const letter = readLetter(place);
  onKeys("mod+enter", () => letter.send(), { signal: place.signal, inFields: true });

  return {
    rooms: ["letters", "speakers", "events", "people", "venues", "committee", "chapter"],
    title: () => t("common-letters"),
    create: () => void newLetter(),
    load: async () => {
      const [box] = await Promise.all([letters_outbox(), letter.load(place.names[2] ?? null)]);
      outbox = box;
    },
    view: () => html`
      ${pageHead({
        title: t("common-letters"),
        facts: factsOf(outbox),
        actions: button({ text: t("letters-write"), act: () => void newLetter(), look: "primary", icon: "pencil", test: "new-letter" }),
      })}
      ${roomTabs("outbox")}
      ${isEmpty(outbox) && !letter.shown ? emptyView() : html`<div class="letters">
        ${listView(outbox, { shown: letter.shown?.id ?? null, allSent, showAll: () => ((allSent = true), place.redraw()) })}
        ${letter.view()}</div>`}`,
  };
}

/** @param {Outbox} outbox */
const isEmpty = ({ today, prepared, stale, sent }) => today.length + prepared.length + stale.length + sent.length === 0;

/** @param {Outbox} outbox */
function factsOf({ today, prepared, stale }) {
  const said = [
    today.length > 0 ? t("letters-count-today", { count: today.length }) : "",
    stale.length > 0 ? t("letters-count-stale", { count: stale.length }) : "",
    prepared.length > 0 ? t("letters-count-prepared", { count: prepared.length }) : "",
  ].filter(Boolean);
  return said.length === 0 ? html`<span>${t("letters-nothing-due")}</span>` : said.map((each) => html`<span>${each}</span>`);
}

const emptyView = () =>
  emptyState({
    icon: "message-circle",
    title: t("letters-empty"),
    text: t("letters-empty-text"),
    actions: html`${button({ text: t("letters-write"), act: () => void newLetter(), look: "primary", icon: "pencil" })}<a class="btn" href=${at("letters", "templates")}>${t("letters-see-templates")}</a>`,
  });

/** @param {Outbox} outbox @param {{shown: string | null, allSent: boolean, showAll: () => void}} how */
function listView({ today, prepared, stale, sent }, { shown, allSent, showAll }) {
  const late = sent.filter((letter) => !stale.some((each) => each.id === letter.id));
  const past = allSent ? late : late.slice(0, SENT_SHOWN);
  return html`<nav class="letter-list" aria-label=${t("letters-list")} @keydown=${throughList}>
    ${part("due", t("letters-today"), today.length, html`<ul>${repeat(today, (due) => [due.kind, due.event?.id, due.speaker?.id].join(), dueView)}</ul>`)}
    ${part("stale", t("letters-stale"), stale.length, lettersView(stale, shown, (letter) => messages(letter.stale)))}
    ${part("prepared", t("letters-prepared"), prepared.length, lettersView(prepared, shown, preparedWords))}
    ${part("sent", t("letters-sent"), sent.length, html`${lettersView(past, shown, (letter) => inOneLine(letter.body))}
      ${past.length < late.length ? html`<p class="list-more"><button type="button" class="link" @click=${showAll}>${t("letters-all-sent", { count: late.length - past.length })}</button></p>` : nothing}`)}
  </nav>`;
}

/** @param {string} name @param {string} title @param {number} count @param {Drawing} inside */
const part = (name, title, count, inside) =>
  count === 0 ? nothing : html`<section class="sheet" data-part=${name} aria-labelledby="part-${name}"><h2 id="part-${name}">${title} <em class="num">${count}</em></h2>${inside}</section>`;

/** @param {Due} due */
const dueView = (due) => html`
  <li class="letter-line" data-test="due" data-kind=${due.kind}><i class="dot ${due.urgency}" aria-hidden="true"></i>
    <div class="grow"><b>${toWhom(due)}</b> <span class="quiet num">${whatAbout(due)}</span><small>${message(due.why)}</small></div>
    <button type="button" class="btn small" data-test="write" aria-label=${t("letters-write-to", { name: toWhom(due), kind: message(due.label) })} @click=${() => void writeDue(due)}>${icon("pencil", 13)}<span>${t("letters-write")}</span></button></li>`;

/** @param {Letter[]} letters @param {string | null} shown @param {(letter: Letter) => string} words */
const lettersView = (letters, shown, words) => html`<ul>${repeat(
  letters,
  (letter) => letter.id,
  (letter) => html`<li><a class="letter-line" data-test="letter" data-id=${letter.id} data-kind=${letter.kind} href=${at("letters", "outbox", letter.id)} aria-current=${letter.id === shown ? "true" : "false"}>
    <i class="dot ${letter.state === "sent" ? (letter.stale.length > 0 && !letter.corrected ? "late" : "") : letter.due}" aria-hidden="true"></i>
    <span class="grow"><b>${toWhom(letter)}</b> <span class="quiet num">${whatAbout(letter)}</span><small>${words(letter)}</small></span>
    <span class="quiet nowrap num">${letter.state === "sent" ? sentOn(letter) : letter.send_on ? sayDue(letter.send_on) : nothing}</span></a></li>`,
)}</ul>`;

/** @param {Letter} letter */
const preparedWords = (letter) => (letter.blocked.length > 0 ? t("letters-lacks", { count: letter.blocked.length }) : letter.stale.length > 0 ? messages(letter.stale) : inOneLine(letter.body));

/** @param {Letter} letter */
const sentOn = (letter) => (letter.sent_at ? sayDay(letter.sent_at.slice(0, 10)) : "");

/** Arrow keys go from line to line. @param {KeyboardEvent} event */
function throughList(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
  const stops = /** @type {HTMLElement[]} */ ([...(/** @type {Element} */ (event.currentTarget)).querySelectorAll("a.letter-line, [data-test=write]")]);
  const next = stops[stops.indexOf(/** @type {HTMLElement} */ (document.activeElement)) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
