/**
 * One letter, open beside the list as a phone will show it. What is typed is kept on leaving the field; a letter leaves
 * only after that. What still says nothing is marked in the text and named above it, with the way to mend it.
 */
import { html, keyed, nothing, ref } from "../../parts/lit.js";
import { factList } from "../../parts/facts.js";
import { icon } from "../../parts/icons.js";
import { markedArea } from "../../parts/marked-area.js";
import { chip } from "../../parts/marks.js";
import { attempt } from "../../parts/says.js";
import { seal } from "../../parts/seal.js";
import { sayDone } from "../../parts/undo.js";
import "../../parts/drop-menu.js";
import "../../parts/pick-date.js";
import {
  letters_correct, letters_drop, letters_edit, letters_refill, letters_remove, letters_show, letters_take_up, letters_unsend,
} from "../../bridge/commands.js";
import { keyName } from "../../parts/keys.js";
import { sayDate } from "../../dates.js";
import { at, go } from "../../router.js";
import { session } from "../../session.js";
import { languageName, message, t } from "../../text.js";
import { mendPlaceholder } from "./mend.js";
import { papersBeside } from "./papers.js";
import { openLetter } from "./prepare.js";
import { copyAgain, copyAndMark, mailAndMark, recordSent, saveAndMark } from "./send.js";
import { eventName, sayMoment, toWhom, whatAbout, withMarks } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Letter} Letter */
/** @typedef {{subject: string, body: string, send_on: string | null}} Typed */

/** Keeps the open letter and what is typed in it. @param {import("../../parts/page.js").Place} place */
export function readLetter(place) {
  /** @type {Letter | null} */
  let letter = null;
  /** @type {Partial<Typed> | null} typed, but not kept yet */
  let typed = null;
  /** How often a letter was asked for: an answer that comes late does not take the place of a newer one. */
  let asked = 0;
  /** @type {Promise<unknown>} */
  let keeping = Promise.resolve();

  /** Keeps what was typed; the letter as it then stands, refused when it cannot be kept. @returns {Promise<Letter>} */
  const settled = () => {
    const mine = /** @type {Letter} */ (letter);
    const fields = changedOf(mine, typed ?? {});
    typed = null;
    if (Object.keys(fields).length > 0) {
      keeping = letters_edit({ id: mine.id, fields }).then(
        (saved) => {
          if (letter?.id === mine.id) letter = saved.value;
          return saved;
        },
        (refusal) => {
          if (letter?.id === mine.id) typed = { ...fields, ...typed };
          throw refusal;
        },
      );
    }
    return keeping.then(() => (letter?.id === mine.id ? letter : mine));
  };
  const keep = () => {
    if (letter && typed) void attempt(settled);
  };
  const type = (/** @type {Partial<Typed>} */ change) => {
    typed = { ...typed, ...change };
    place.redraw();
  };
  /** The buttons that send are gone afterwards: the focus waits at the letter's name. */
  const leave = (/** @type {(letter: Promise<Letter>) => Promise<void>} */ way) => {
    void way(settled());
    document.getElementById("letter-to")?.focus({ preventScroll: true });
  };
  place.signal.addEventListener("abort", keep, { once: true });

  return {
    /** Shows another letter, or the same one afresh; what was typed in the one before is kept first. @param {string | null} id */
    load: async (id) => {
      if (letter?.id !== id) {
        keep();
        typed = null;
        keeping = Promise.resolve();
      }
      asked += 1;
      const mine = asked;
      const found = id === null ? null : await letters_show({ id });
      if (mine === asked) letter = found;
    },
    /** Ctrl+Enter: the one click that most letters need. */
    send: () => {
      if (letter?.state === "prepared" && mayLeave(letter)) leave(copyAndMark);
    },
    get shown() {
      return letter;
    },
    view: () => (letter ? letterView({ ...letter, ...typed }, { type, keep, leave }) : hintView()),
  };
}

/** What was typed and is not what stands there: only that is kept. @param {Letter} letter @param {Partial<Typed>} typed @returns {Partial<Typed>} */
const changedOf = (letter, typed) => Object.fromEntries(Object.entries(typed).filter(([name, value]) => value !== letter[/** @type {keyof Typed} */ (name)]));

/** @param {Letter} letter */
const mayLeave = (letter) => letter.blocked.length === 0;

const hintView = () => html`<section class="letter-hint"><span class="empty-icon">${icon("message-circle", 24)}</span><p class="quiet">${t("letters-choose-one")}</p></section>`;

/**
 * @typedef {object} Hand
 * @property {(change: Partial<Typed>) => void} type
 * @property {() => void} keep
 * @property {(way: (letter: Promise<Letter>) => Promise<void>) => void} leave
 */

/** @param {Letter} letter with what was typed in it @param {Hand} hand */
const letterView = (letter, hand) => keyed(letter.id, html`
  <article class="open-letter" data-test="open-letter" data-id=${letter.id} data-state=${letter.state} aria-labelledby="letter-to">
    <header><div class="grow"><small class="quiet num">${whatAbout(letter)}</small><h2 id="letter-to" tabindex="-1" ${ref(takeLostFocus)}>${toWhom(letter)}</h2></div>
      ${stateChip(letter)}
      <drop-menu .compact=${true} .text=${t("letters-more")} .test=${"letter-more"} .items=${menuOf(letter)}></drop-menu></header>
    ${blockedView(letter)}${staleView(letter)}
    <div class="letter-columns">
      ${phoneView(letter, hand)}
      <div class="letter-side">${waysView(letter, hand)}${papersBeside(letter)}${factsView(letter, hand)}</div>
    </div>
  </article>`);

/** The click that wrote a letter took its own button away: the new letter has the focus then. @param {Element | undefined} name */
function takeLostFocus(name) {
  if (name instanceof HTMLElement && document.activeElement === document.body) name.focus({ preventScroll: true });
}

/** @param {Letter} letter */
function stateChip(letter) {
  if (letter.state === "sent") return chip({ text: t("letters-state-sent"), look: "jade" });
  if (letter.state === "dropped") return chip({ text: t("letters-state-dropped") });
  return chip({ text: letter.edited ? t("letters-state-edited") : t("letters-state-prepared"), look: "amber" });
}

/** What says nothing yet, each with the way to the place where it is entered. @param {Letter} letter */
const blockedView = (letter) =>
  letter.state !== "prepared" || mayLeave(letter)
    ? nothing
    : html`<div class="banner lacking" id="letter-lacks" data-test="blocked">${icon("circle-alert")}<div class="grow"><b>${t("letters-blocked")}</b>
        <ul>${letter.blocked.map(
          (each) => html`<li><span class="grow"><mark>${each.placeholder}</mark> ${message(each.why)}</span>
            <button type="button" class="btn small" data-test="mend" data-mend=${each.mend} @click=${() => mendPlaceholder(each, letter)}>${t(`letters-mend-${each.mend}`)}</button></li>`,
        )}</ul></div></div>`;

/** What changed since it was written or sent. @param {Letter} letter */
function staleView(letter) {
  if (letter.stale.length === 0 || letter.corrected || letter.state === "dropped") return nothing;
  const sent = letter.state === "sent";
  return html`<div class="note changed" data-test="stale">${icon("refresh-cw")}<div class="grow"><b>${sent ? t("letters-stale-sent") : t("letters-stale-prepared")}</b>
      <ul>${letter.stale.map((each) => html`<li>${message(each)}</li>`)}</ul></div>
    ${sent
      ? letter.correction
        ? html`<a class="btn small" href=${at("letters", "outbox", letter.correction)}>${t("letters-show-correction")}</a>`
        : html`<button type="button" class="btn small" data-test="correct" @click=${() => void correct(letter)}>${t("letters-correct")}</button>`
      : html`<button type="button" class="btn small" data-test="refill" @click=${() => void done(() => letters_refill({ id: letter.id }))}>${t("letters-refill")}</button>`}</div>`;
}

/** @param {Letter} letter */
const correct = (letter) =>
  attempt(async () => {
    const saved = await letters_correct({ id: letter.id });
    openLetter(saved.value.id);
    return saved;
  });

/** As the other side will see it: our bubble at the right, with the chapter's seal. @param {Letter} letter @param {Hand} hand */
function phoneView(letter, { type, keep }) {
  const { body, subject } = letter;
  const open = letter.state === "prepared";
  const lacking = new Set(letter.blocked.map((each) => each.placeholder));
  const { chapter } = session;
  return html`<section class="phone letter-phone" aria-label=${t("salons-as-on-phone")}>
    <header><b>${toWhom(letter)}</b></header>
    ${letter.sent_by === "mail" || (open && letter.speaker?.email)
      ? html`<label class="subject"><span>${t("letters-subject")}</span><input data-test="letter-subject" maxlength="400" autocomplete="off" .value=${subject} ?readonly=${!open}
          @input=${(/** @type {Event} */ e) => type({ subject: /** @type {HTMLInputElement} */ (e.target).value })} @blur=${keep}></label>`
      : nothing}
    ${letter.state === "sent" && letter.sent_at ? html`<p class="moment num">${sayMoment(letter.sent_at)}</p>` : nothing}
    <div class="said">
      <div class="bubble">${open
        ? markedArea({
            value: body,
            label: t("letters-text"),
            test: "letter-body",
            onInput: (text) => type({ body: text }),
            onLeave: keep,
            marked: lacking.size > 0 ? (text) => withMarks(text, (name) => (lacking.has(name) ? "" : null)) : undefined,
            describedBy: lacking.size > 0 ? "letter-lacks" : undefined,
          })
        : html`<p class="kept-lines" data-test="letter-body" tabindex="0">${body}</p>`}</div>
      ${chapter ? seal({ text: chapter.seal_text || chapter.city || chapter.name, picture: chapter.seal_picture }) : nothing}
    </div>
  </section>`;
}

/** @param {Letter} letter @param {Hand} hand */
function waysView(letter, { leave }) {
  if (letter.state === "dropped")
    return html`<div class="letter-ways"><button type="button" class="btn primary" data-test="take-up" @click=${() => void done(() => letters_take_up({ id: letter.id }))}>${icon("undo-2")}<span>${t("letters-take-up")}</span></button></div>`;
  if (letter.state === "sent")
    return html`<div class="letter-ways"><button type="button" class="btn" data-test="copy-again" @click=${() => void copyAgain(letter)}>${icon("copy")}<span>${t("letters-copy-again")}</span></button></div>`;
  const blocked = !mayLeave(letter);
  const way = (/** @type {string} */ test, /** @type {string} */ name, /** @type {string} */ text, /** @type {() => void} */ act, look = "", title = "") => html`
    <button type="button" class="btn ${look}" data-test=${test} ?disabled=${blocked} title=${blocked ? t("letters-blocked") : title || nothing} @click=${act}>${icon(name)}<span>${text}</span></button>`;
  return html`<div class="letter-ways">
    ${way("copy-sent", "copy", t("letters-copy-sent"), () => leave(copyAndMark), "primary", keyName("mod+enter"))}
    ${way("mail", "mail", t("letters-mail"), () => leave(mailAndMark), "", letter.speaker?.email || (letter.speaker ? t("letters-no-email") : ""))}
    ${way("save-file", "file-text", t("letters-save-file"), () => leave(saveAndMark))}
    ${way("mark-sent", "check", t("letters-mark-sent"), () => leave(recordSent), "bare")}
  </div>`;
}

/** @param {Letter} letter @param {Hand} hand */
const factsView = (letter, { type, keep }) => html`<div class="letter-facts num">${factList(
  [
    [t("letters-to"), letter.speaker ? html`<a href=${at("speakers", letter.speaker.id)}>${letter.speaker.name}</a>` : ""],
    [t("people-phone"), letter.speaker?.phone ?? ""],
    [t("people-email"), letter.speaker?.email ?? ""],
    [t("letters-about"), letter.event ? html`<a href=${at("salons", letter.event.id)}>${eventName(letter.event)}</a> · ${sayDate(letter.event.date)}` : ""],
    [t("letters-language"), languageName(letter.lang)],
    [t("letters-sent-by"), letter.sent_by ? t(`letters-by-${letter.sent_by}`) : ""],
    [t("letters-corrects"), letter.corrects ? html`<a href=${at("letters", "outbox", letter.corrects)}>${t("letters-show-corrected")}</a>` : ""],
    [t("letters-send-on"), letter.state === "prepared"
      ? html`<pick-date .label=${t("letters-send-on")} .test=${"send-on"} .value=${letter.send_on} @pick=${(/** @type {CustomEvent<string | null>} */ e) => (type({ send_on: e.detail }), keep())}></pick-date>`
      : ""],
  ],
  "",
)}</div>`;

/** @param {Letter} letter @returns {import("../../parts/menu.js").Item[]} */
function menuOf(letter) {
  const { id, kind, lang, speaker } = letter;
  const entry = (/** @type {string} */ test, /** @type {string} */ name, /** @type {string} */ text, /** @type {() => void} */ act, danger = false) => ({ test, icon: name, text, act, danger });
  const prepared = letter.state === "prepared";
  return [
    ...(prepared && letter.edited ? [entry("refill", "refresh-cw", t("letters-refill"), () => void done(() => letters_refill({ id })))] : []),
    ...(speaker ? [entry("own-template", "user", t("letters-own-template"), () => go("letters", "templates", kind, lang, speaker.id))] : []),
    entry("template", "layout-template", t("letters-edit-template"), () => go("letters", "templates", kind, lang)),
    "line",
    ...(prepared ? [entry("drop", "ban", t("letters-drop"), () => void done(() => letters_drop({ id })))] : []),
    letter.state === "sent"
      ? entry("unsend", "undo-2", t("letters-unsend"), () => void done(() => letters_unsend({ id })))
      : entry("remove-letter", "trash-2", t("letters-remove"), () => void remove(id), true),
  ];
}

/** @param {() => Promise<unknown>} act */
const done = (act) =>
  attempt(async () => {
    const saved = await act();
    await sayDone();
    return saved;
  });

/** @param {string} id */
const remove = (id) =>
  attempt(async () => {
    await letters_remove({ id });
    go("letters", "outbox");
    await sayDone();
  });
