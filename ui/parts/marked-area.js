/**
 * A text area that grows with its text and can mark stretches of it: what is marked is drawn again, unseen but for its
 * marks, behind the letters that are typed. The look of area and mirror must be the same: parts/marked-area.css.
 */
import { html, live, nothing } from "./lit.js";

/** @typedef {import("./lit.js").Drawing} Drawing */

/**
 * @param {object} what
 * @param {string} what.value
 * @param {string} what.label
 * @param {string} what.test
 * @param {(typed: string) => void} what.onInput
 * @param {() => void} [what.onLeave]
 * @param {(text: string) => Drawing} [what.marked] the text with its marks; nothing is marked without it
 * @param {string} [what.describedBy]
 */
export const markedArea = ({ value, label, test, onInput, onLeave, marked, describedBy }) => html`
  <div class="marked-area">
    <div class="mirror" aria-hidden="true">${marked ? marked(value) : value}${"\u200b"}</div>
    <textarea aria-label=${label} aria-describedby=${describedBy ?? nothing} data-test=${test} spellcheck="false" .value=${live(value)}
      @input=${(/** @type {Event} */ event) => onInput(/** @type {HTMLTextAreaElement} */ (event.target).value)} @blur=${() => onLeave?.()}></textarea>
  </div>`;

/**
 * Puts a text where the caret is, or over what is selected, as if it had been typed: the area's own undo takes it back.
 * @param {HTMLTextAreaElement} area
 * @param {string} text
 */
export function typeInto(area, text) {
  area.focus();
  if (document.execCommand("insertText", false, text)) return;
  area.setRangeText(text, area.selectionStart, area.selectionEnd, "end");
  area.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertText", data: text }));
}
