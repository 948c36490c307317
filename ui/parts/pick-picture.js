/** A button that opens the system's dialog and hands over the chosen picture. */
import { html } from "./lit.js";
import { icon } from "./icons.js";
import { attempt } from "./says.js";

/**
 * @param {{text: string, icon?: string, test: string, take: (bytes: string, name: string) => void}} what `take` gets the
 *   picture as base64 and the name of its file
 */
export const pictureButton = ({ text, icon: name = "camera", test, take }) => html`
  <label class="btn small file-btn">${icon(name, 14)}<span>${text}</span>
    <input type="file" accept="image/jpeg,image/png,image/webp" data-test=${test} aria-label=${text}
      @change=${(/** @type {Event} */ event) => void attempt(() => takeFile(event, take))}></label>`;

/** @param {Event} event @param {(bytes: string, name: string) => void} take */
async function takeFile(event, take) {
  const input = /** @type {HTMLInputElement} */ (event.target);
  const file = input.files?.[0];
  if (!file) return;
  take(await base64(file), file.name);
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
