/** A button that opens the system's dialog and hands over the chosen picture, or several one after another. */
import { html } from "./lit.js";
import { icon } from "./icons.js";
import { attempt } from "./says.js";

/** @typedef {(bytes: string, name: string, place: {index: number, of: number}) => unknown} Take */

/**
 * @param {{text: string, icon?: string, test: string, take: Take, many?: boolean}} what `take` gets the picture as base64
 *   and the name of its file; of several it is asked for the next one once it has taken the last
 */
export const pictureButton = ({ text, icon: name = "camera", test, take, many = false }) => html`
  <label class="btn small file-btn">${icon(name, 14)}<span>${text}</span>
    <input type="file" accept="image/jpeg,image/png,image/webp" ?multiple=${many} data-test=${test} aria-label=${text}
      @change=${(/** @type {Event} */ event) => void attempt(() => takeFiles(event, take))}></label>`;

/** @param {Event} event @param {Take} take */
async function takeFiles(event, take) {
  const input = /** @type {HTMLInputElement} */ (event.target);
  const files = [...(input.files ?? [])];
  for (const [index, file] of files.entries()) await take(await base64(file), file.name, { index, of: files.length });
  input.value = "";
}

/** @param {File} file @returns {Promise<string>} */
function base64(file) {
  const reader = new FileReader();
  return new Promise((resolve, reject) => {
    reader.addEventListener("load", () => resolve(String(reader.result).split(",")[1] ?? ""));
    reader.addEventListener("error", () => reject(reader.error));
    reader.readAsDataURL(file);
  });
}
