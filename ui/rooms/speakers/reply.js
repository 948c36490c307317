/**
 * 粘贴回复: what came in by WeChat is pasted, and the core says what it found in it, each finding with the words it came
 * from. Ticked lines are taken as one act. The plain answers stand beside it and take one click, with or without a text.
 *
 * For tests: the dialog is [data-test=reply]; in it reply-text, finding (data-finding, data-key; its check box is
 * `take`), not-understood, asked, rest, take-reply, quick-confirmed, quick-declined, quick-later, quick-withdrawn.
 */
import { html, live, nothing, repeat } from "../../parts/lit.js";
import { openDialog } from "../../parts/dialog.js";
import { icon } from "../../parts/icons.js";
import { isTextField } from "../../parts/keys.js";
import { attempt, sentence, warn } from "../../parts/says.js";
import { sayDone } from "../../parts/undo.js";
import { replies_quick, replies_read, replies_take, speakers_show, speakers_step } from "../../bridge/commands.js";
import { sayDate, todayIs } from "../../dates.js";
import { message, t } from "../../text.js";
import { salonName } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Finding} Finding */
/** @typedef {import("../../bridge/types.d.ts").Reply} Reply */
/** @typedef {import("../../bridge/types.d.ts").Speaker} Speaker */
/** @typedef {import("../../bridge/types.d.ts").SpeakerTalk} SpeakerTalk */
/** @typedef {"confirmed" | "declined" | "later" | "withdrawn"} Plain */

/** Typing rests this long before the core reads it. */
const REST_MS = 200;

/** The plain answers, and the stage each leads to. @type {Record<Plain, {stage: string, icon: string}>} */
const PLAIN = {
  confirmed: { stage: "confirmed", icon: "check" },
  declined: { stage: "declined", icon: "x" },
  later: { stage: "on_hold", icon: "clock" },
  withdrawn: { stage: "withdrawn", icon: "log-out" },
};

/** The plain answers that make sense now: who said yes can take it back. @param {Speaker} speaker @returns {Plain[]} */
const plainOf = ({ stage }) => (stage === "confirmed" ? ["confirmed", "withdrawn", "later"] : ["confirmed", "declined", "later"]);

/**
 * Writes a plain answer at once; undo stands in the sentence that says so. The day to try again is the usual one of the
 * chapter and can be changed on the speaker's page.
 * @param {Speaker} speaker
 * @param {Plain} answer
 * @param {{event?: string | null, note?: string}} [about]
 */
export const quickAnswer = (speaker, answer, { event = null, note = "" } = {}) =>
  attempt(async () => {
    const { try_again_on } = await speakers_step({ id: speaker.id, stage: PLAIN[answer].stage });
    const saved = await replies_quick({ speaker: speaker.id, event, answer, try_again_on, note });
    await sayDone();
    return saved;
  });

/**
 * The buttons of the plain answers.
 * @param {Speaker} speaker
 * @param {(answer: Plain) => void} act
 */
export const plainAnswers = (speaker, act) =>
  plainOf(speaker).map(
    (answer) => html`<button type="button" class="btn small plain-${answer}" data-test="quick-${answer}" @click=${() => act(answer)}>${icon(PLAIN[answer].icon, 14)}<span>${t(`speakers-reply-${answer}`)}</span></button>`,
  );

/**
 * Text pasted anywhere on a speaker's page, outside a field, is taken for a reply.
 * @param {() => Speaker} speaker
 * @param {AbortSignal} signal
 */
export function pasteOpensReply(speaker, signal) {
  document.addEventListener(
    "paste",
    (event) => {
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (text.trim() === "" || isTextField(event.target) || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      void openReply(speaker(), text);
    },
    { signal },
  );
}

/**
 * Opens the dialog.
 * @param {Speaker} speaker
 * @param {string} [given] what was pasted already
 */
export async function openReply(speaker, given = "") {
  const page = await attempt(() => speakers_show({ id: speaker.id }));
  if (!page) return;
  const coming = page.appearances.filter((talk) => talk.date >= todayIs() && ["planned", "invited", "confirmed"].includes(talk.state));
  let text = given;
  /** @type {string | null} the salon it is about, when there are several */
  let event = coming.length === 1 ? (coming[0]?.event ?? null) : null;
  /** @type {Reply | null} */
  let reply = null;
  /** @type {Set<string>} */
  let ticked = new Set();
  let problem = "";
  let busy = false;
  let waiting = 0;

  const read = async () => {
    const asked = text;
    problem = "";
    try {
      const answer = asked.trim() === "" ? null : await replies_read({ speaker: speaker.id, event, text: asked });
      if (asked !== text) return;
      reply = answer;
      ticked = new Set(answer?.findings.filter((finding) => finding.ticked).map((finding) => finding.key));
    } catch (failure) {
      problem = sentence(failure);
    }
    opened.redraw();
  };
  const type = (/** @type {Event} */ typed) => {
    text = /** @type {HTMLTextAreaElement} */ (typed.target).value;
    clearTimeout(waiting);
    waiting = window.setTimeout(() => void read(), REST_MS);
    opened.redraw();
  };
  const tick = (/** @type {string} */ key) => {
    if (!ticked.delete(key)) ticked.add(key);
    opened.redraw();
  };
  const about = (/** @type {Event} */ chosen) => {
    event = /** @type {HTMLSelectElement} */ (chosen.target).value || null;
    void read();
  };
  const take = async () => {
    if (busy || text.trim() === "") return;
    busy = true;
    opened.redraw();
    try {
      const saved = await replies_take({ speaker: speaker.id, event: event ?? reply?.event ?? null, text, picks: [...ticked] });
      opened.close(null);
      warn(saved);
      await sayDone();
    } catch (failure) {
      // What was found may look different by now: it is read again, and the reason stands above it.
      await read();
      [problem, busy] = [sentence(failure), false];
      opened.redraw();
    }
  };
  const plain = async (/** @type {Plain} */ answer) => {
    if (busy) return;
    opened.close(null);
    await quickAnswer(speaker, answer, { event: event ?? reply?.event ?? null, note: text.trim() });
  };

  const opened = openDialog({
    size: "reply",
    test: "reply",
    label: () => t("speakers-reply-title", { name: speaker.name }),
    view: (leave) => html`
      <header><h2>${t("speakers-reply-title", { name: speaker.name })}</h2>
        <button type="button" class="icon-btn" aria-label=${t("common-close")} @click=${leave}>${icon("x")}</button></header>
      <div class="dialog-body">
        ${problem ? html`<p class="banner" role="alert">${icon("circle-alert")}<span>${problem}</span></p>` : nothing}
        ${aboutView(coming, event, about)}
        <div class="reply-sides">
          <div class="field"><label for="reply-text">${t("speakers-reply-text")}</label>
            <textarea id="reply-text" rows="9" data-test="reply-text" placeholder=${t("speakers-reply-example")} autofocus .value=${live(text)} @input=${type}
              @keydown=${(/** @type {KeyboardEvent} */ e) => e.key === "Enter" && (e.ctrlKey || e.metaKey) && (e.preventDefault(), void take())}></textarea></div>
          <div class="reply-found" aria-live="polite">${reply === null ? emptyView() : foundView(reply, ticked, tick)}</div>
        </div>
      </div>
      <footer>
        <div class="grow plain-answers" role="group" aria-label=${t("speakers-reply-plain")}><span class="quiet">${t("speakers-reply-plain")}</span>${plainAnswers(speaker, (answer) => void plain(answer))}</div>
        <button type="button" class="btn" data-test="cancel" @click=${leave}>${t("common-cancel")}</button>
        <button type="button" class="btn primary" data-test="take-reply" ?disabled=${busy || text.trim() === ""} @click=${() => void take()}>${ticked.size > 0 ? t("speakers-reply-take", { count: ticked.size }) : t("speakers-reply-take-text")}</button>
      </footer>`,
  });
  if (text !== "") await read();
}

/**
 * Which salon the reply is about: said when there is one, asked when there are several.
 * @param {SpeakerTalk[]} coming
 * @param {string | null} event
 * @param {(event: Event) => void} about
 */
function aboutView(coming, event, about) {
  const [only] = coming;
  if (!only) return nothing;
  const name = (/** @type {SpeakerTalk} */ talk) => [salonName(talk), sayDate(talk.date)].join(" · ");
  if (coming.length === 1) return html`<p class="quiet num">${t("speakers-reply-about", { salon: name(only) })}</p>`;
  return html`<label class="reply-about"><span>${t("speakers-reply-which-salon")}</span><span class="select small"><select data-test="reply-event" @change=${about}>
    <option value="" .selected=${live(event === null)}>${t("speakers-reply-no-salon")}</option>
    ${coming.map((talk) => html`<option value=${talk.event} .selected=${live(talk.event === event)}>${name(talk)}</option>`)}</select></span></label>`;
}

const emptyView = () => html`<div class="reply-empty">${icon("clipboard-paste", 22)}<p>${t("speakers-reply-empty")}</p></div>`;

/** @param {Reply} reply @param {Set<string>} ticked @param {(key: string) => void} tick */
const foundView = (reply, ticked, tick) => html`
  ${reply.findings.length === 0 || !reply.understood
    ? html`<p class="note" data-test="not-understood">${icon("circle-help")}<span>${t("speakers-reply-not-understood")}</span></p>`
    : nothing}
  ${reply.findings.length > 0
    ? html`<ul class="findings" aria-label=${t("speakers-reply-found")}>${repeat(reply.findings, (finding) => finding.key, (finding) => findingView(finding, ticked.has(finding.key), tick))}</ul>`
    : nothing}
  ${reply.asked.length > 0
    ? html`<div class="reply-asked" data-test="asked"><h3>${t("speakers-reply-asked")}</h3><ul>${reply.asked.map((each) => html`<li>${icon("circle-help", 14)}<span>${message(each)}</span></li>`)}</ul></div>`
    : nothing}
  ${reply.rest.length > 0
    ? html`<details class="reply-rest" data-test="rest"><summary>${t("speakers-reply-rest", { count: reply.rest.length })}</summary><ul>${reply.rest.map((each) => html`<li>${each}</li>`)}</ul></details>`
    : nothing}`;

/** @param {Finding} finding @param {boolean} on @param {(key: string) => void} tick */
const findingView = (finding, on, tick) => html`
  <li class="finding ${on ? "is-on" : ""} ${finding.sure ? "" : "unsure"}" data-test="finding" data-finding=${finding.finding} data-key=${finding.key}>
    <label><input type="checkbox" data-test="take" .checked=${live(on)} @change=${() => tick(finding.key)}>
      <span class="grow"><span class="finding-what"><b>${message(finding.label)}</b>${finding.value ? html`<span>${finding.value}</span>` : nothing}</span>
        <small><q>${finding.quote}</q>${finding.already ? html` <em>${t("speakers-reply-already")}</em>` : nothing}${finding.sure ? nothing : html` <em class="doubt">${t("speakers-reply-unsure")}</em>`}</small></span></label></li>`;
