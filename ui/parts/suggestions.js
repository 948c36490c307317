/**
 * What can be completed while somebody types into a field: the list below it, and the keys that go through it. The field
 * stays the caller's own; it is made a combobox by `attributes` of this list and keeps the focus all the time.
 */
import { html, nothing, repeat } from "./lit.js";
import { placeBeside } from "./floating.js";

/** @typedef {import("./lit.js").Drawing} Drawing */

let lastId = 0;

/** @template O one thing that can be chosen */
export class Suggestions {
  id = `suggestions-${(lastId += 1)}`;
  /** @type {O[]} */ options = [];
  active = 0;
  /** Whether the keys went through the list since the last letter was typed. */
  chose = false;
  #asked = 0;
  #search;
  #redraw;

  /**
   * @param {(typed: string) => Promise<O[]>} search
   * @param {() => void} redraw called when the options came or another one is the active one
   */
  constructor(search, redraw) {
    this.#search = search;
    this.#redraw = redraw;
  }

  get isOpen() {
    return this.options.length > 0;
  }

  /** The option that Enter takes. @returns {O | null} */
  get current() {
    return this.options[this.active] ?? null;
  }

  /** Asks for what fits the text; an older answer that comes late is dropped. @param {string} typed */
  async ask(typed) {
    this.#asked += 1;
    const mine = this.#asked;
    this.chose = false;
    const options = await this.#search(typed);
    if (mine !== this.#asked) return;
    this.options = options;
    this.active = 0;
    this.#redraw();
  }

  close() {
    this.#asked += 1;
    this.options = [];
    this.chose = false;
  }

  /** Up and down go through the open list; true when the key was for it. @param {KeyboardEvent} event */
  key(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!this.isOpen || step === undefined || event.altKey) return false;
    event.preventDefault();
    this.active = (this.active + step + this.options.length) % this.options.length;
    this.chose = true;
    this.#redraw();
    return true;
  }

  /**
   * The list; it is shown and placed by `show` once it is drawn.
   * @param {string} label
   * @param {(option: O) => Drawing} optionView
   * @param {(option: O) => void} take
   */
  view(label, optionView, take) {
    return html`<div popover="manual" class="floating options" id=${this.id} role="listbox" aria-label=${label}
      @pointerdown=${(/** @type {Event} */ e) => e.preventDefault()}>
      ${repeat(
        this.options,
        (_, index) => index,
        (option, index) => html`<div role="option" id="${this.id}-${index}" data-test="option" aria-selected=${index === this.active ? "true" : "false"}
          @click=${() => take(option)}>${optionView(option)}</div>`,
      )}</div>`;
  }

  /** The active option's id, for `aria-activedescendant`. */
  get activeId() {
    return this.isOpen ? `${this.id}-${this.active}` : nothing;
  }

  /** Shows or hides the drawn list under its field. @param {HTMLElement | null} field */
  show(field) {
    const list = document.getElementById(this.id);
    if (!list) return;
    const open = list.matches(":popover-open");
    if (!this.isOpen || !field) {
      if (open) list.hidePopover();
      return;
    }
    if (!open) list.showPopover();
    placeBeside(list, field, { sameWidth: true });
    list.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }
}
