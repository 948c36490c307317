/** Says that a file was written, and offers to show it where it lies. */
import { attempt, say } from "./says.js";
import { desk_show_in_folder } from "../bridge/commands.js";
import { t } from "../text.js";

/** @param {string} text @param {string} path */
export const sayFile = (text, path) => say(text, { offer: { label: () => t("common-show-in-folder"), act: () => void attempt(() => desk_show_in_folder({ path })) } });
