/** Saving a paper where the user says, and saying where it is. */
import { attempt, say } from "./says.js";
import { desk_pick_save, desk_show_in_folder } from "../bridge/commands.js";
import { t } from "../text.js";

/** @typedef {import("../bridge/shell.d.ts").Written} Written */

/**
 * @param {{suggest: () => Promise<string>, save: (path: string) => Promise<Written>, busy?: (on: boolean) => void, apart: boolean}} paper
 *   `apart`: whether its pages are files of their own
 */
export async function savePaper({ suggest, save, busy = () => {}, apart }) {
  const path = await attempt(async () => desk_pick_save({ name: await suggest() }));
  if (!path) return;
  busy(true);
  const done = await attempt(() => save(path));
  busy(false);
  if (!done) return;
  const many = apart && done.pages > 1;
  sayWritten(many ? t("share-written-many", { count: done.pages, path: done.path }) : t("share-written", { path: done.path }), done.path);
}

/** Says that a file is there, and offers to show it. @param {string} text @param {string} path */
export const sayWritten = (text, path) =>
  say(text, { offer: { label: () => t("common-show-in-folder"), act: () => void attempt(() => desk_show_in_folder({ path })) } });
