/**
 * What the host tells the window unasked. Every listener ends with its signal.
 */

/** @typedef {import("./types.d.ts").ActLine} ActLine */

/**
 * @typedef {object} Changed after a commit, from what was really touched
 * @property {string[]} rooms   the rooms whose tables changed
 * @property {number | null} act the line of the log; null when another program did it
 * @property {ActLine | null} undo what undo would take back now
 * @property {ActLine | null} redo what redo would do again now
 */

/** @param {(changed: Changed) => void} hear @param {AbortSignal} signal */
export const onChanged = (hear, signal) => listen("changed", hear, signal);

/** What a look at the file in the background found. @param {(notice: import("./types.d.ts").Message) => void} hear @param {AbortSignal} signal */
export const onNoticed = (hear, signal) => listen("noticed", hear, signal);

/** How far an archive has come. @param {(progress: import("./shell.d.ts").Progress) => void} hear @param {AbortSignal} signal */
export const onProgress = (hear, signal) => listen("progress", hear, signal);

/**
 * @param {string} name
 * @param {(payload: any) => void} hear
 * @param {AbortSignal} signal
 */
function listen(name, hear, signal) {
  const stop = window.__TAURI__.event.listen(name, (event) => {
    if (!signal.aborted) hear(event.payload);
  });
  signal.addEventListener("abort", () => void stop.then((end) => end()), { once: true });
}
