/**
 * What the whole window knows: which chapter is open, and what undo and redo would do. Filled from the host; pages read
 * it, only this file changes it.
 */
import { chapter_show, desk_stack, desk_status } from "./bridge/commands.js";
import { setToday } from "./dates.js";

/** @typedef {import("./text.js").Message} Message */
/** @typedef {import("./bridge/types.d.ts").Chapter} Chapter */

/**
 * @typedef {object} Session
 * @property {import("./bridge/types.d.ts").Status | null} status of the open file; null: none is open
 * @property {Chapter | null} chapter
 * @property {Message | null} undo
 * @property {Message | null} redo
 */

/** @type {Session} */
export const session = { status: null, chapter: null, undo: null, redo: null };

/** Asks the host what is open. */
export async function readSession() {
  const status = await desk_status();
  setToday(status.today);
  session.status = status.file ? status : null;
  session.chapter = status.file ? await chapter_show() : null;
  await readStack();
  document.documentElement.dataset.chapter = session.chapter ? "yes" : "no";
}

/** Asks what undo and redo would do. */
async function readStack() {
  const stack = session.chapter ? await desk_stack() : { undo: null, redo: null };
  session.undo = stack.undo?.name ?? null;
  session.redo = stack.redo?.name ?? null;
}

/** Takes the chapter's facts afresh: its name and seal stand above the rooms. */
export async function readChapter() {
  session.chapter = await chapter_show();
}

/**
 * Takes over what a change says about undo and redo.
 * @param {{undo: Message | null, redo: Message | null}} changed
 */
export function takeStack({ undo, redo }) {
  session.undo = undo;
  session.redo = redo;
}
