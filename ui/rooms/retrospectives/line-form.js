/** One line to type and add: it is emptied once it was taken, and keeps the focus for the next one. */
import { html } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { attempt } from "../../parts/says.js";
import { t } from "../../text.js";

/**
 * @param {{name: string, label: string, placeholder: string, test: string, add: (text: string) => Promise<unknown>}} what
 */
export const lineForm = ({ name, label, placeholder, test, add }) => html`
  <form class="one-line" @submit=${(/** @type {SubmitEvent} */ event) => void take(event, name, add)}>
    <input name=${name} data-test=${test} autocomplete="off" aria-label=${label} placeholder=${placeholder}>
    <button type="submit" class="btn">${icon("plus", 14)}<span>${t("salons-add")}</span></button></form>`;

/** @param {SubmitEvent} event @param {string} name @param {(text: string) => Promise<unknown>} add */
async function take(event, name, add) {
  event.preventDefault();
  const form = /** @type {HTMLFormElement} */ (event.currentTarget);
  const field = /** @type {HTMLInputElement} */ (form.elements.namedItem(name));
  const text = field.value;
  if (text.trim() !== "" && (await attempt(() => add(text)))) form.reset();
  field.focus();
}
