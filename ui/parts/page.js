/** The shape every page has: crumb, title, facts, actions; then its body. No domain words. */
import { html, nothing } from "./lit.js";
import { icon } from "./icons.js";

/** @typedef {import("./lit.js").Drawing} Drawing */

/**
 * @typedef {object} Place what a page gets from the shell
 * @property {string[]} names        the hash as names; the first is the room
 * @property {AbortSignal} signal    ends when the page is left
 * @property {() => void} redraw     draws the page again from its own state
 * @property {() => Promise<void>} reload asks the core again, then draws
 * @property {() => Promise<void>} reopen after a file was opened or closed: the whole window is read afresh
 */

/**
 * @typedef {object} Page
 * @property {string[]} rooms        the core's rooms it shows; a change in one of them reloads it
 * @property {(act?: number) => Promise<void>} load reads what it shows; with an act it is enough that this one is in it
 * @property {() => Drawing} view
 * @property {() => string} title    for the window's title
 * @property {() => void} [create]   what Ctrl+N does here
 * @property {() => boolean} [bare]  true: it takes the whole window, in the dark, without the list of rooms and the undo bar
 */

/** @typedef {(place: Place) => Page} OpenPage */

/**
 * @param {{crumb?: Drawing, title: Drawing, facts?: Drawing, actions?: Drawing}} head
 */
export const pageHead = ({ crumb = nothing, title, facts = nothing, actions = nothing }) => html`
  <header class="page-head">
    <div class="grow">
      ${crumb === nothing ? nothing : html`<div class="crumb">${crumb}</div>`}
      <h1 tabindex="-1">${title}</h1>
      ${facts === nothing ? nothing : html`<div class="facts num">${facts}</div>`}
    </div>
    <div class="page-actions">${actions}</div>
  </header>`;

/**
 * An empty state that teaches: what will stand here, and the first step.
 * @param {{icon: string, title: string, text: string, actions?: Drawing}} what
 */
export const emptyState = ({ icon: name, title, text, actions = nothing }) => html`
  <div class="empty">
    <span class="empty-icon">${icon(name, 26)}</span>
    <h2>${title}</h2>
    <p>${text}</p>
    <div class="empty-actions">${actions}</div>
  </div>`;

/**
 * Tabs that are places: each is a link, so that a tab has an address and the back key works.
 * @param {string} label
 * @param {{href: string, text: string, current: boolean, test: string, count?: number}[]} tabs
 */
export const tabs = (label, tabs) => html`
  <nav class="tabs" aria-label=${label}>
    ${tabs.map(
      (tab) => html`<a href=${tab.href} data-test=${tab.test} aria-current=${tab.current ? "page" : "false"}>${tab.text}${tab.count
        ? html`<em class="count num">${tab.count}</em>`
        : nothing}</a>`,
    )}
  </nav>`;

/**
 * A button.
 * @param {{text: string, act: () => void, look?: "plain" | "primary" | "bare" | "danger", icon?: string, test?: string, disabled?: boolean, title?: string}} what
 */
export const button = ({ text, act, look = "plain", icon: name, test, disabled = false, title }) => html`
  <button type="button" class="btn ${look}" data-test=${test ?? nothing} ?disabled=${disabled} title=${title ?? nothing} @click=${act}>
    ${name ? icon(name) : nothing}<span>${text}</span></button>`;

/**
 * A button that shows an icon alone; its name is read out and shown on pointing.
 * @param {{name: string, text: string, act: (event: Event) => void, test?: string, disabled?: boolean, danger?: boolean}} what
 */
export const iconButton = ({ name, text, act, test, disabled = false, danger = false }) => html`
  <button type="button" class="icon-btn ${danger ? "danger" : ""}" data-test=${test ?? nothing} aria-label=${text} title=${text}
    ?disabled=${disabled} @click=${act}>${icon(name)}</button>`;
