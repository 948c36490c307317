/** Small marks of meaning: chips, check marks, a bar of progress. Colour is never alone: a sign or a word stands beside it. */
import { html, nothing, sized } from "./lit.js";
import { icon } from "./icons.js";

/** @typedef {import("./lit.js").Drawing} Drawing */

/**
 * @param {{label?: string, text: Drawing, look?: "plain" | "ask" | "jade" | "amber" | "seal" | "indigo", title?: string}} what
 */
export const chip = ({ label, text, look = "plain", title }) => html`<span class="chip ${look}" title=${title ?? nothing}>${label
  ? html`<i>${label}</i>`
  : nothing}<span>${text}</span></span>`;

/**
 * A check mark; the word beside it says the same for those who do not see it.
 * @param {"passed" | "attention" | "missing"} state
 * @param {string} word
 */
export const mark = (state, word) => html`<span class="mark ${state}" title=${word}>
  ${icon({ passed: "check", attention: "circle-help", missing: "circle-alert" }[state], 14)}<span class="unseen">${word}</span></span>`;

/**
 * A bar of progress.
 * @param {number} share 0 to 1
 * @param {string} label
 */
export const bar = (share, label) => html`<div class="bar" role="progressbar" aria-label=${label} aria-valuemin="0" aria-valuemax="100"
  aria-valuenow=${Math.round(share * 100)}><i ${sized({ "--share": `${Math.round(share * 100)}%` })}></i></div>`;
