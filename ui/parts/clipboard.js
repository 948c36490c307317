/**
 * Copying text. The webview lets a page write to the clipboard only while it answers a click, and the text may come
 * later (the core makes it): so the promise itself is handed over within the click.
 */
import { complain, say } from "./says.js";
import { t } from "../text.js";

/**
 * @param {Promise<string>} text
 * @returns {Promise<void>} settled once the text is in the clipboard
 */
export async function copyText(text) {
  const blob = text.then((made) => new Blob([made], { type: "text/plain" }));
  try {
    await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
  } catch {
    await navigator.clipboard.writeText(await text);
  }
}

/**
 * Copies a text and says so, or why it could not be had.
 * @param {Promise<string>} text
 * @param {string} name what was copied
 * @param {() => void} [instead] saves it, where it can be saved
 */
export async function copyAndSay(text, name, instead) {
  try {
    await copyText(text);
    say(t("common-copied", { name }));
  } catch {
    await complainOfCopy(text, t("common-copy-failed"), instead);
  }
}

/**
 * Copies a picture and says so. Not every system takes pictures from a window: then saving it is offered instead.
 * @param {Promise<ArrayBuffer>} picture a PNG
 * @param {{name: string, of: number, instead: () => void}} what its name, of how many pictures it is the first, what to do when it is refused
 */
export async function copyPictureAndSay(picture, { name, of, instead }) {
  const blob = picture.then((bytes) => new Blob([bytes], { type: "image/png" }));
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": blob })]);
  } catch {
    await complainOfCopy(picture, t("share-picture-refused"), instead);
    return;
  }
  say(of > 1 ? t("share-first-copied", { name, count: of }) : t("common-copied", { name }));
}

/**
 * Either there is nothing to copy, and the core says why, or the system does not take it.
 * @param {Promise<unknown>} made
 * @param {string} refused
 * @param {() => void} [instead]
 */
async function complainOfCopy(made, refused, instead) {
  const failure = await made.then(() => null, (reason) => reason);
  if (failure) complain(failure);
  else say(refused, instead ? { bad: true, offer: { label: () => t("share-save"), act: instead } } : { bad: true });
}
