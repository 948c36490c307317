/**
 * Copying text. The webview lets a page write to the clipboard only while it answers a click, and the text may come
 * later (the core makes it): so the promise itself is handed over within the click.
 */
import { complain, say } from "./says.js";
import { CallError } from "../bridge/call.js";
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
 */
export async function copyAndSay(text, name) {
  try {
    await copyText(text);
    say(t("common-copied", { name }));
  } catch (failure) {
    if (failure instanceof CallError) complain(failure);
    else say(t("common-copy-failed"), { bad: true });
  }
}
