/**
 * Dialogs: native `<dialog>`, one at a time upon another, focus given back to where it came from. A form dialog keeps a
 * draft, shows each refusal beside the field it is about, and asks before what was typed is thrown away.
 */
import { html, nothing } from "./lit.js";
import { icon } from "./icons.js";
import { sentence, warn } from "./says.js";
import { surface } from "./surface.js";
import { CallError } from "../bridge/call.js";
import { t } from "../text.js";

/** @typedef {import("./lit.js").Drawing} Drawing */

/**
 * @typedef {object} Form what a form's fields are drawn from; see fields.js
 * @property {string} id
 * @property {Record<string, any>} draft
 * @property {(name: string, value: unknown) => void} set
 * @property {(name: string, problem: string | null) => void} complain a field that cannot be read
 * @property {(name: string) => string | null} problem
 * @property {(name: string) => void} require called while drawing: an empty value will be refused
 * @property {() => void} redraw
 */

/**
 * @template T
 * @typedef {object} FormDialog
 * @property {() => string} title
 * @property {(form: Form) => Drawing} fields
 * @property {Record<string, any>} draft
 * @property {(draft: any) => Promise<T>} save
 * @property {() => string} [submit] the label of the button that saves
 * @property {"narrow" | "wide"} [size]
 * @property {string} [test]
 * @property {string} [focus] the field that gets the focus; the first one else
 * @property {(close: () => void) => Drawing} [aside] something at the left of the buttons; `close` leaves the form without saving
 */

let lastId = 0;

/**
 * Opens a form; resolves with what `save` answered, or null when it was left.
 * @template T
 * @param {FormDialog<T>} what
 * @returns {Promise<T | null>}
 */
export function openForm(what) {
  lastId += 1;
  const id = `form-${lastId}`;
  /** @type {Map<string, string>} */
  const problems = new Map();
  /** @type {Map<string, string>} fields whose text cannot be read */
  const unread = new Map();
  /** @type {Set<string>} */
  let required = new Set();
  let banner = "";
  let busy = false;
  let touched = false;

  /** @type {Form} */
  const form = {
    id,
    draft: { ...what.draft },
    set(name, value) {
      form.draft[name] = value;
      touched = true;
      problems.delete(name);
      unread.delete(name);
      form.redraw();
    },
    complain(name, problem) {
      touched = true;
      if (problem === null) unread.delete(name);
      else unread.set(name, problem);
    },
    problem: (name) => problems.get(name) ?? null,
    require: (name) => void required.add(name),
    redraw: () => opened.redraw(),
  };

  const drawFields = () => {
    required = new Set();
    return what.fields(form);
  };

  const submit = async () => {
    if (busy) return;
    banner = "";
    problems.clear();
    for (const [name, problem] of unread) problems.set(name, problem);
    for (const name of required) {
      if (isEmpty(form.draft[name]) && !problems.has(name)) problems.set(name, t("common-required"));
    }
    if (problems.size === 0) await save();
    opened.redraw();
    await opened.drawn();
    /** @type {HTMLElement | null} */ (opened.element.querySelector("[aria-invalid=true]"))?.focus();
  };

  const save = async () => {
    busy = true;
    opened.redraw();
    try {
      const answer = await what.save(form.draft);
      opened.close(answer);
      warn(answer);
    } catch (failure) {
      const field = failure instanceof CallError ? failure.field : null;
      const known = field !== null && opened.element.querySelector(`[data-field="${CSS.escape(field)}"]`) !== null;
      if (known && field !== null) problems.set(field, sentence(failure));
      else banner = sentence(failure);
    } finally {
      busy = false;
    }
  };

  /** @type {Opened<T>} */
  const opened = openDialog({
    size: what.size ?? "narrow",
    test: what.test,
    focus: what.focus,
    label: what.title,
    mayLeave: async () => !touched || confirm({ title: t("common-discard-title"), text: t("common-discard-text"), yes: t("common-discard") }),
    view: (leave) => html`
      <form method="dialog" novalidate @submit=${(/** @type {Event} */ event) => (event.preventDefault(), void submit())}>
        <header>
          <h2>${what.title()}</h2>
          <button type="button" class="icon-btn" aria-label=${t("common-close")} @click=${leave}>${icon("x")}</button>
        </header>
        <div class="dialog-body">
          ${banner ? html`<p class="banner" role="alert">${icon("circle-alert")}<span>${banner}</span></p>` : nothing}
          ${drawFields()}
        </div>
        <footer>
          <div class="grow">${what.aside?.(() => opened.close(null)) ?? nothing}</div>
          <button type="button" class="btn" data-test="cancel" @click=${leave}>${t("common-cancel")}</button>
          <button type="submit" class="btn primary" data-test="save" ?disabled=${busy}>${what.submit?.() ?? t("common-save")}</button>
        </footer>
      </form>`,
  });
  return opened.closed;
}

/**
 * Asks before something that cannot simply be undone; resolves true when agreed.
 * @param {{title: string, text: string, yes: string, danger?: boolean}} question
 */
export async function confirm({ title, text, yes, danger = false }) {
  const opened = openDialog({
    size: "small",
    test: "confirm",
    label: () => title,
    view: (leave) => html`
      <header><h2>${title}</h2></header>
      <div class="dialog-body"><p>${text}</p></div>
      <footer>
        <button type="button" class="btn" data-test="cancel" autofocus @click=${leave}>${t("common-cancel")}</button>
        <button type="button" class="btn ${danger ? "danger" : "primary"}" data-test="yes" @click=${() => opened.close(true)}>${yes}</button>
      </footer>`,
  });
  return (await opened.closed) === true;
}

/**
 * Shows something to read, with a button that closes it.
 * @param {{title: () => string, view: (leave: () => void) => Drawing, size?: "narrow" | "wide", test?: string}} what
 */
export function openSheet({ title, view, size = "narrow", test }) {
  const opened = openDialog({
    size,
    test,
    label: title,
    view: (leave) => html`
      <header>
        <h2>${title()}</h2>
        <button type="button" class="icon-btn" aria-label=${t("common-close")} @click=${leave}>${icon("x")}</button>
      </header>
      <div class="dialog-body">${view(leave)}</div>`,
  });
  return opened;
}

/**
 * @template T
 * @typedef {object} Opened
 * @property {HTMLDialogElement} element
 * @property {() => void} redraw
 * @property {() => Promise<void>} drawn
 * @property {(answer: T | null) => void} close
 * @property {Promise<T | null>} closed
 */

/**
 * The bare dialog under all of them.
 * @template T
 * @param {object} what
 * @param {(leave: () => void) => Drawing} what.view
 * @param {() => string} what.label
 * @param {string} what.size
 * @param {string} [what.test]
 * @param {string} [what.focus]
 * @param {() => Promise<boolean>} [what.mayLeave]
 * @returns {Opened<T>}
 */
export function openDialog({ view, label, size, test, focus, mayLeave }) {
  const from = document.activeElement;
  const element = document.createElement("dialog");
  element.className = size;
  if (test) element.dataset.test = test;
  document.body.append(element);
  const listening = new AbortController();
  /** @type {(answer: T | null) => void} */
  let settle = () => {};
  /** @type {Promise<T | null>} */
  const closed = new Promise((resolve) => (settle = resolve));

  const close = (/** @type {T | null} */ answer) => {
    if (listening.signal.aborted) return;
    listening.abort();
    element.close();
    drawn.remove();
    element.remove();
    if (from instanceof HTMLElement && from.isConnected) from.focus();
    settle(answer);
  };
  const leave = async () => {
    if ((await mayLeave?.()) ?? true) close(null);
  };
  const drawn = surface(element, () => {
    element.setAttribute("aria-label", label());
    return view(() => void leave());
  });
  element.addEventListener("cancel", (event) => (event.preventDefault(), void leave()), { signal: listening.signal });
  element.addEventListener("close", () => close(null), { signal: listening.signal });
  element.addEventListener("pointerdown", (event) => event.target === element && outside(element, event) && void leave(), {
    signal: listening.signal,
  });
  element.showModal();
  firstField(element, focus)?.focus();
  return { element, redraw: drawn.redraw, drawn: drawn.drawn, close, closed };
}

const FIELDS = ":is(input:not([type=radio]:not(:checked)), select, textarea, button)";

/** @param {HTMLElement} element @param {string | undefined} name @returns {HTMLElement | null} */
const firstField = (element, name) =>
  (name ? element.querySelector(`[data-field="${CSS.escape(name)}"] ${FIELDS}`) : null) ?? element.querySelector(`[autofocus], .dialog-body ${FIELDS}`);

/** @param {HTMLElement} element @param {PointerEvent} event */
function outside(element, { clientX: x, clientY: y }) {
  const box = element.getBoundingClientRect();
  return x < box.left || x > box.right || y < box.top || y > box.bottom;
}

/** @param {unknown} value */
const isEmpty = (value) => value == null || (typeof value === "string" && value.trim() === "");
