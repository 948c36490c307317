/** How versions and their changes are said. */
import { html } from "../../../parts/lit.js";
import { icon } from "../../../parts/icons.js";
import { sayDay } from "../../../dates.js";
import { message, t } from "../../../text.js";

/** @typedef {import("../../../bridge/types.d.ts").Change} Change */
/** @typedef {import("../../../bridge/types.d.ts").Salon} Salon */

/** The day of a moment as the chapter wrote it down. @param {string} at RFC 3339 */
export const dayOf = (at) => sayDay(at.slice(0, 10));

/** V2 · 12月2日定稿, or how much changed since; nothing before the first version. @param {Salon} salon */
export function versionLine({ version, changes_since: changes }) {
  if (!version) return "";
  const { number } = version;
  return changes ? t("sheet-version-changed", { number, count: changes }) : t("sheet-version-stands", { number, day: dayOf(version.published_at) });
}

/** @type {Record<string, string>} */
const ICONS = {
  time_moved: "clock", minutes: "timer", added: "plus", removed: "minus", renamed: "pencil", speaker: "mic-vocal", person: "user", role: "user-check",
  venue: "map-pin", date: "calendar", theme: "tag", material: "gift", heads: "users", order: "arrow-down",
};

/** What changed, the most important first. @param {Change[]} changes */
export const changesView = (changes) =>
  changes.length === 0
    ? html`<p class="quiet">${t("sheet-no-changes")}</p>`
    : html`<ul class="changes">${changes.map((change) => html`<li data-test="change" data-change=${change.change}>${icon(ICONS[change.change] ?? "pencil", 14)}<span>${message(change.message)}</span></li>`)}</ul>`;
