/**
 * `<drop-menu>`: a button that opens a list of actions. Arrow keys move, Enter acts, Escape closes and gives the focus
 * back.
 *
 * Properties: text, icon, items (Item[]), compact (the icon alone; the text is its name), test.
 */
import { html, nothing, render } from "./lit.js";
import { icon } from "./icons.js";
import { placeBeside } from "./floating.js";
import { enterMenu, menuEntries, menuKey } from "./menu.js";

/** @typedef {import("./menu.js").Item} Item */
/** @typedef {import("./menu.js").Entry} Entry */

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

  #toggle() {
    if (this.#menu.matches(":popover-open")) return this.#menu.hidePopover();
    this.#menu.showPopover();
    placeBeside(this.#menu, this, { end: true });
    enterMenu(this.#menu);
  }

  #act(/** @type {Entry} */ item) {
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
      <div popover class="floating menu" role="menu" aria-label=${this.text} @keydown=${menuKey}>
        ${menuEntries(this.#items, (entry) => this.#act(entry))}
      </div>`,
      this,
    );
  }
}

customElements.define("drop-menu", DropMenu);
