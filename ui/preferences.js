/**
 * What one person prefers in this window: language, light or dark, and whether live mode rings. It belongs to the machine, not to the chapter's
 * file; the host keeps it beside the list of recent files.
 */
import { desk_preferences, desk_set_preferences } from "./bridge/commands.js";
import { speak } from "./text.js";

/** @typedef {import("./text.js").Language} Language */
/** @typedef {"system" | "light" | "dark"} Theme */
/** @typedef {{language: Language, theme: Theme, sound: boolean}} Preferences */

/** @type {Theme[]} */
export const THEMES = ["system", "light", "dark"];

/** @type {Preferences} */
let current = { language: "zh-CN", theme: "system", sound: false };

/** What is preferred now. */
export const preferences = () => current;

/** Reads and applies what was chosen last; Chinese and the system's light at first. */
export async function startPreferences() {
  const { language, theme, sound } = await desk_preferences();
  current = { language, theme, sound };
  await show();
}

/**
 * Keeps a choice and shows it at once.
 * @param {Partial<Preferences>} chosen
 */
export async function prefer(chosen) {
  current = { ...current, ...chosen };
  await desk_set_preferences({ preferences: current });
  await show();
}

async function show() {
  document.documentElement.dataset.theme = current.theme;
  await speak(current.language);
}
