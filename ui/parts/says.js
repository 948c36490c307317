/**
 * What the window says in passing: toasts for what was done or refused, and the live region for those who listen.
 */
import { html, repeat } from "./lit.js";
import { surface } from "./surface.js";
import { icon } from "./icons.js";
import { CallError } from "../bridge/call.js";
import { hasText, message, t } from "../text.js";

/** @typedef {import("../text.js").Message} Message */
/** @typedef {{label: () => string, act: () => void}} Offer a button of a toast */
/** @typedef {{key: number, text: string, bad: boolean, offer: Offer | null, kind: string}} Toast */

const STAYS_MS = 6000;
const STAYS_BAD_MS = 14000;

/** @type {Toast[]} */
let toasts = [];
let lastKey = 0;
/** What makes each toast go. @type {Map<number, number>} */
const timers = new Map();
/** Whether the pointer went there; one that only lay where a toast came up does not count. */
let pointed = false;
/** While somebody reads or is about to press a button there, none goes. */
let held = false;
/** @type {import("./surface.js").Surface | null} */
let drawn = null;

/** Makes the place of the toasts. */
export function startSaying() {
  const element = /** @type {HTMLElement} */ (document.getElementById("toasts"));
  element.popover = "manual";
  element.addEventListener("pointermove", (event) => (event.movementX !== 0 || event.movementY !== 0) && point(true));
  element.addEventListener("pointerleave", () => point(false));
  // After the event: while the focus goes from one button to the next, neither has it.
  for (const kind of ["focusin", "focusout"]) element.addEventListener(kind, () => setTimeout(hold));
  drawn = surface(element, () => {
    element.setAttribute("aria-label", t("common-messages"));
    return html`${repeat(toasts, (toast) => toast.key, toastView)}`;
  });
}

/**
 * Shows a sentence for a few seconds, and as long as the pointer or the focus is on it.
 * @param {string} text
 * @param {{bad?: boolean, offer?: Offer | null, kind?: string}} [how] `kind`: an older sentence of the same kind gives way
 */
export function say(text, { bad = false, offer = null, kind = "" } = {}) {
  lastKey += 1;
  const toast = { key: lastKey, text, bad, offer, kind };
  toasts = [...toasts.filter((each) => kind === "" || each.kind !== kind).slice(-2), toast];
  if (!held) time(toast);
  show();
  announce(text);
}

/** Says a sentence to screen readers only. @param {string} text */
export function announce(text) {
  const live = document.getElementById("live");
  if (live) live.textContent = text;
}

/** Says why something did not work, and what to do next. @param {unknown} failure */
export function complain(failure) {
  console.error(failure);
  say(sentence(failure), { bad: true });
}

/** The sentence of a failure, in the current language. @param {unknown} failure */
export function sentence(failure) {
  if (!(failure instanceof CallError)) return t("common-failed", { said: failure instanceof Error ? failure.message : String(failure) });
  const id = `error-${failure.code}`;
  return hasText(id) ? t(id, failure.arguments) : failure.message;
}

/** Says the warnings that came with something saved. @param {unknown} answer */
export function warn(answer) {
  if (answer === null || typeof answer !== "object" || !("warnings" in answer)) return;
  for (const each of /** @type {Message[]} */ (answer.warnings)) say(message(each));
}

/**
 * Runs something that may be refused; the refusal is said, not thrown, and so are the warnings that came with what was
 * saved.
 * @template T
 * @param {() => Promise<T>} act
 * @returns {Promise<T | undefined>}
 */
export async function attempt(act) {
  try {
    const answer = await act();
    warn(answer);
    return answer;
  } catch (failure) {
    complain(failure);
    return undefined;
  }
}

/** @param {Toast} toast */
function time(toast) {
  clearTimeout(timers.get(toast.key));
  timers.set(toast.key, setTimeout(() => drop(toast.key), toast.bad ? STAYS_BAD_MS : STAYS_MS));
}

/** @param {boolean} on */
function point(on) {
  pointed = on;
  hold();
}

/** Keeps all toasts while somebody is at one of them; afterwards each has its whole time again. */
function hold() {
  const now = toasts.length > 0 && (pointed || document.querySelector("#toasts:focus-within") !== null);
  if (now === held) return;
  held = now;
  for (const timer of timers.values()) clearTimeout(timer);
  timers.clear();
  if (!held) toasts.forEach(time);
}

/** @param {number} key */
function drop(key) {
  clearTimeout(timers.get(key));
  timers.delete(key);
  toasts = toasts.filter((toast) => toast.key !== key);
  drawn?.redraw();
  if (toasts.length === 0) document.getElementById("toasts")?.hidePopover();
  // What is gone is not left: no event tells.
  point(false);
}

/** Shown anew in the top layer, so that a new toast stands above a dialog that was opened since. */
function show() {
  const element = /** @type {HTMLElement} */ (document.getElementById("toasts"));
  drawn?.redraw();
  if (element.matches(":popover-open")) element.hidePopover();
  element.showPopover();
}

/** @param {Toast} toast */
const toastView = (toast) => html`<div class=${toast.bad ? "toast bad" : "toast"} role=${toast.bad ? "alert" : "note"} data-test="toast">
  <p>${toast.text}</p>
  ${toast.offer
    ? html`<button type="button" @click=${() => (drop(toast.key), toast.offer?.act())}>${toast.offer.label()}</button>`
    : ""}
  <button type="button" class="bare" aria-label=${t("common-close")} @click=${() => drop(toast.key)}>${icon("x", 14)}</button>
</div>`;
