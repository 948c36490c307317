/** Facts as names and values in two columns. */
import { html } from "./lit.js";

/** @typedef {import("./lit.js").Drawing} Drawing */

/**
 * The facts that are known; those without a value are left out.
 * @param {[string, Drawing][]} facts a name and what is known; empty text or null: nothing is
 * @param {string} none said when nothing at all is known
 */
export function factList(facts, none) {
  const known = facts.filter(([, value]) => value !== "" && value != null);
  if (known.length === 0) return html`<p class="quiet">${none}</p>`;
  return html`<dl class="fact-list num">${known.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}
