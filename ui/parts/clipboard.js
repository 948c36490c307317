/**
 * Copying text. The webview lets a page write to the clipboard only while it answers a click, and the text may come
 * later (the core makes it): so the promise itself is handed over within the click.
 */

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
