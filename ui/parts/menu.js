/**
 * Menus: what stands in one, how its keys work, and one that opens beside any control. `<drop-menu>` is a button with
 * such a menu of its own.
 */
import { html, nothing, render } from "./lit.js";
import { icon } from "./icons.js";
import { placeAt, placeBeside } from "./floating.js";

/** @typedef {{text: string, act: () => void, icon?: string, keys?: string, danger?: boolean, test?: string, checked?: boolean}} Entry */
/** @typedef {Entry | "line"} Item */
/** @typedef {import("./lit.js").Drawing} Drawing */

/**
 * The entries of a menu.
 * @param {Item[]} items
 * @param {(entry: Entry) => void} take
 */
export const menuEntries = (items, take) =>
  items.map((item) => {
    if (item === "line") return html`<hr>`;
    return html`<button type="button" role=${item.checked === undefined ? "menuitem" : "menuitemradio"} aria-checked=${item.checked === undefined ? nothing : String(item.checked)}
      class=${item.danger ? "danger" : ""} tabindex="-1" data-test=${item.test ?? nothing} @click=${() => take(item)}>
      ${item.icon ? icon(item.icon) : html`<span class="no-icon">${item.checked ? icon("check", 14) : nothing}</span>`}<span>${item.text}</span>${item.keys
      ? html`<kbd aria-hidden="true">${item.keys}</kbd>`
      : nothing}</button>`;
  });

/** The buttons of a menu, in order. @param {Element} menu */
const buttonsOf = (menu) => /** @type {HTMLElement[]} */ ([...menu.querySelectorAll("[role^=menuitem]")]);

/** Puts the focus on the first entry. @param {Element} menu */
export const enterMenu = (menu) => buttonsOf(menu)[0]?.focus();

/** Arrow keys, Home and End within a menu. @param {KeyboardEvent} event */
export function menuKey(event) {
  const entries = buttonsOf(/** @type {Element} */ (event.currentTarget));
  const here = entries.indexOf(/** @type {HTMLElement} */ (document.activeElement));
  const next = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: entries.length - 1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  entries[(next + entries.length) % entries.length]?.focus();
}

/**
 * Opens a menu beside a control; Escape and a click elsewhere close it, and the control has the focus again.
 * @param {Element} anchor
 * @param {string} label
 * @param {Item[]} items
 * @param {Drawing} [above] what is said above the entries
 * @param {{x: number, y: number} | null} [point] where the pointer asked for it
 */
export function openMenu(anchor, label, items, above = nothing, point = null) {
  const floating = document.createElement("div");
  floating.popover = "auto";
  floating.className = "floating menu";
  if (above !== nothing) {
    floating.setAttribute("role", "dialog");
    floating.setAttribute("aria-label", label);
  }
  (anchor.closest("dialog") ?? document.body).append(floating);
  const leave = () => {
    if (!floating.isConnected) return;
    const within = floating.contains(document.activeElement) || document.activeElement === document.body;
    floating.remove();
    if (within && anchor instanceof HTMLElement && anchor.isConnected) anchor.focus();
  };
  const take = (/** @type {Entry} */ entry) => {
    floating.hidePopover();
    leave();
    entry.act();
  };
  render(html`${above}<div role="menu" aria-label=${label} @keydown=${menuKey}>${menuEntries(items, take)}</div>`, floating);
  floating.addEventListener("toggle", (event) => /** @type {ToggleEvent} */ (event).newState === "closed" && leave());
  floating.showPopover();
  if (point) placeAt(floating, point);
  else placeBeside(floating, anchor);
  enterMenu(floating);
}
