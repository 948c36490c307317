/**
 * Everything the window says: Fluent bundles, one per language, made of the files listed here (the only such list).
 * Isolation marks are off, as in the documents. Texts take their arguments as texts: a year is never "2,026".
 */
import { FluentBundle, FluentNumber, FluentResource } from "./vendor/fluent-bundle/index.js";
import { redrawAll } from "./parts/surface.js";

/** @typedef {{id: string, arguments?: Record<string, unknown> | null}} Message a text of the core: Fluent id and arguments */
/** @typedef {"zh-CN" | "en"} Language */

/** @type {Language[]} */
export const LANGUAGES = ["zh-CN", "en"];

/** A language's own name, the same in every language. @param {string} lang */
export const languageName = (lang) => (lang === "en" ? "English" : "简体中文");

/** One file of each name in every language's folder; a test compares the list with the folders. */
const FILES = [
  "common", "start", "desk", "salons", "sheet", "people", "committee", "speakers", "venues", "find", "history",
  "settings",
  "core-attendance", "core-chapter", "core-codes", "core-committee", "core-dates", "core-events", "core-find",
  "core-letters", "core-live", "core-pairing", "core-people", "core-readiness", "core-replies", "core-rescue",
  "core-retrospectives", "core-roles", "core-rota", "core-sheet", "core-speakers", "core-store", "core-tables",
  "core-tasks", "core-venues", "core-versions",
  "documents", "documents-day", "documents-formats", "roles", "rota", "rescue", "papers", "share", "letters", "attendance",
  "live", "tasks", "retrospectives",
];

/** @type {Map<Language, FluentBundle>} */
const bundles = new Map();

/** @type {Language} */
let current = "zh-CN";

/** The language shown now. */
export const language = () => current;

/**
 * Speaks a language from now on; everything on the screen follows at once.
 * @param {Language} wanted
 */
export async function speak(wanted) {
  if (!bundles.has(wanted)) bundles.set(wanted, await load(wanted));
  current = wanted;
  document.documentElement.lang = wanted;
  redrawAll();
}

/**
 * The text of `id` in the current language.
 * @param {string} id
 * @param {Record<string, unknown> | null} [args]
 * @returns {string}
 */
export function t(id, args) {
  const bundle = bundles.get(current);
  const found = bundle?.getMessage(id);
  if (!bundle || !found?.value) {
    console.error(`no text "${id}" in ${current}`);
    return id;
  }
  return bundle.formatPattern(found.value, spoken(args ?? {}));
}

/** Whether the current language has a text of this id. @param {string} id */
export const hasText = (id) => bundles.get(current)?.hasMessage(id) ?? false;

/**
 * The text of a message of the core; a plain text or number passes as it is.
 * @param {Message | string | number | null | undefined} said
 * @returns {string}
 */
export function message(said) {
  if (said == null) return "";
  return typeof said === "object" ? t(said.id, said.arguments) : String(said);
}

/** Names as a list in one line. @param {string[]} names */
export const listed = (names) => names.join(current === "en" ? ", " : "、");

/** Several messages or sentences as one line. @param {(Message | string)[]} said */
export const messages = (said) => said.map(message).join(current === "en" ? "; " : "；");

/**
 * Arguments as Fluent takes them: numbers without grouping (plurals still choose by them), nested messages spoken
 * first, lists joined by the language's own comma.
 * @param {Record<string, unknown>} args
 * @returns {Record<string, string | FluentNumber>}
 */
function spoken(args) {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, spokenValue(value)]));
}

/** @param {unknown} value @returns {string | FluentNumber} */
function spokenValue(value) {
  if (typeof value === "number") return new FluentNumber(value, { useGrouping: false });
  if (Array.isArray(value)) return listed(value.map(spokenText));
  return spokenText(value);
}

/** @param {unknown} value @returns {string} */
function spokenText(value) {
  if (value !== null && typeof value === "object" && "id" in value) return message(/** @type {Message} */ (value));
  return value == null ? "" : String(value);
}

/** @param {Language} wanted */
async function load(wanted) {
  const bundle = new FluentBundle(wanted, { useIsolating: false });
  const sources = await Promise.all(FILES.map((file) => fetchText(`/locales/${wanted}/${file}.ftl`)));
  for (const source of sources) {
    for (const error of bundle.addResource(new FluentResource(source))) console.error(error);
  }
  return bundle;
}

/** @param {string} path */
async function fetchText(path) {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.text();
}
