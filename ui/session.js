/**
 * What the whole window knows: which chapter is open, and what undo and redo would do. Filled from the host; pages read
 * it, only this file changes it.
 */
import { chapter_show, desk_stack, desk_status } from "./bridge/commands.js";
import { setToday } from "./dates.js";

/** @typedef {import("./bridge/types.d.ts").ActLine} ActLine */
/** @typedef {import("./bridge/types.d.ts").Chapter} Chapter */

/**
 * @typedef {object} Session
 * @property {import("./bridge/shell.d.ts").OpenFile | null} status of the open file; null: none is open
 * @property {Chapter | null} chapter
 * @property {import("./bridge/shell.d.ts").OpenFile["failed"]} failed why the chapter of the last time did not open
 * @property {ActLine | null} undo what undo would take back
 * @property {ActLine | null} redo what redo would do again
 */

/** @type {Session} */
export const session = { status: null, chapter: null, failed: null, undo: null, redo: null };

/** The language the chapter's papers and posts are written in. */
export const documentLanguage = () => session.chapter?.document_language ?? "zh-CN";

/** Asks the host what is open. */
export async function readSession() {
  const status = await desk_status();
  setToday(status.today);
  session.status = status.file ? status : null;
  session.failed = status.failed;
  session.chapter = status.file ? await chapter_show() : null;
  await readStack();
  document.documentElement.dataset.chapter = session.chapter ? "yes" : "no";
}

/** Asks what undo and redo would do. */
async function readStack() {
  const stack = session.chapter ? await desk_stack() : { undo: null, redo: null };
  takeStack(stack);
}

/** Takes the chapter's facts afresh: its name and seal stand above the rooms. */
export async function readChapter() {
  session.chapter = await chapter_show();
}

/**
 * Takes over what a change says about undo and redo.
 * @param {{undo: ActLine | null, redo: ActLine | null}} changed
 */
export function takeStack({ undo, redo }) {
  session.undo = undo;
  session.redo = redo;
}
