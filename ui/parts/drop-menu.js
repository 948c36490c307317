/**
 * `<drop-menu>`: a button that opens a list of actions. Arrow keys move, Enter acts, Escape closes and gives the focus
 * back.
 *
 * Properties: text, icon, items (Item[]), compact (the icon alone; the text is its name), test.
 */
import { html, nothing, render } from "./lit.js";
import { icon } from "./icons.js";
import { placeBeside } from "./floating.js";

/** @typedef {{text: string, act: () => void, icon?: string, danger?: boolean, test?: string, checked?: boolean} | "line"} Item */

class DropMenu extends HTMLElement {
  /** @type {Item[]} */ #items = [];
  text = "";
  icon = "ellipsis";
  compact = false;
  test = "";
  look = "";

  /** @param {Item[]} items */
  set items(items) {
    this.#items = items;
    this.#draw();
  }

  connectedCallback() {
    this.#draw();
  }

  get #menu() {
    return /** @type {HTMLElement} */ (this.querySelector("[popover]"));
  }
  get #entries() {
    return /** @type {HTMLElement[]} */ ([...this.querySelectorAll("[role^=menuitem]")]);
  }

  #toggle() {
    if (this.#menu.matches(":popover-open")) return this.#menu.hidePopover();
    this.#menu.showPopover();
    placeBeside(this.#menu, this, { end: true });
    this.#entries[0]?.focus();
  }

  #key(/** @type {KeyboardEvent} */ event) {
    const entries = this.#entries;
    const here = entries.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    const next = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: entries.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    entries[(next + entries.length) % entries.length]?.focus();
  }

  #act(/** @type {Exclude<Item, "line">} */ item) {
    this.#menu.hidePopover();
    this.querySelector("button")?.focus();
    item.act();
  }

  #draw() {
    if (!this.isConnected) return;
    render(
      html`<button type="button" class=${this.compact ? "icon-btn" : `btn ${this.look}`} aria-haspopup="menu" aria-label=${this.compact ? this.text : nothing}
        title=${this.compact ? this.text : nothing} data-test=${this.test || nothing} @click=${() => this.#toggle()}>
        ${this.compact ? icon(this.icon) : html`<span>${this.text}</span>${icon("chevron-down", 14)}`}</button>
      <div popover class="floating menu" role="menu" aria-label=${this.text} @keydown=${(/** @type {KeyboardEvent} */ e) => this.#key(e)}>
        ${this.#items.map((item) =>
          item === "line"
            ? html`<hr>`
            : html`<button type="button" role=${item.checked === undefined ? "menuitem" : "menuitemradio"} aria-checked=${item.checked === undefined ? nothing : String(item.checked)}
                class=${item.danger ? "danger" : ""} tabindex="-1" data-test=${item.test ?? nothing} @click=${() => this.#act(item)}>
                ${item.icon ? icon(item.icon) : html`<span class="no-icon">${item.checked ? icon("check", 14) : nothing}</span>`}<span>${item.text}</span></button>`,
        )}
      </div>`,
      this,
    );
  }
}

customElements.define("drop-menu", DropMenu);
