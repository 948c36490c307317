/**
 * The find palette (Ctrl/Cmd+K): one field over people, speakers, venues, salons and the actions of the window. The
 * finding is the core's; actions are matched here by their names.
 */
import { html, nothing } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { openDialog } from "../../parts/dialog.js";
import { attempt } from "../../parts/says.js";
import { find_find } from "../../bridge/commands.js";
import { go } from "../../router.js";
import { message, t } from "../../text.js";
import { actions } from "./actions.js";

/** @typedef {{key: string, icon: string, name: string, why: string, act: () => void}} Line */

const KINDS = {
  person: { icon: "user", room: "people", name: "find-person" },
  speaker: { icon: "mic-vocal", room: "speakers", name: "find-speaker" },
  venue: { icon: "building-2", room: "venues", name: "find-venue" },
  salon: { icon: "calendar-days", room: "salons", name: "find-salon" },
};

/** Opens the palette. */
export function openFind() {
  /** @type {Line[]} */
  let lines = actionLines("");
  let total = 0;
  let active = 0;
  let asked = 0;

  const ask = async (/** @type {string} */ query) => {
    asked += 1;
    const mine = asked;
    const found = query.trim() === "" ? { total: 0, hits: [] } : await attempt(() => find_find({ query }));
    if (mine !== asked || !found) return;
    lines = [...found.hits.map(hitLine), ...actionLines(query)];
    total = found.total;
    active = 0;
    opened.redraw();
  };
  const take = (/** @type {Line | undefined} */ line) => {
    if (!line) return;
    opened.close(null);
    line.act();
  };
  const key = (/** @type {KeyboardEvent} */ event) => {
    if (event.isComposing) return;
    if (event.key === "Enter") return event.preventDefault(), take(lines[active]);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    active = (active + step + lines.length) % Math.max(1, lines.length);
    opened.redraw();
    void opened.drawn().then(() => opened.element.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" }));
  };

  const opened = openDialog({
    size: "palette",
    test: "palette",
    label: () => t("common-find"),
    view: () => html`
      <div class="palette-field">${icon("search", 18)}
        <input autofocus role="combobox" aria-expanded="true" aria-controls="found" aria-label=${t("find-label")} placeholder=${t("find-placeholder")}
          autocomplete="off" spellcheck="false" data-test="find-query" aria-activedescendant=${lines.length > 0 ? `found-${active}` : nothing}
          @input=${(/** @type {Event} */ e) => void ask(/** @type {HTMLInputElement} */ (e.target).value)} @keydown=${key}></div>
      <div class="found" id="found" role="listbox" aria-label=${t("find-results")}>
        ${lines.map((line, index) => html`<div role="option" id="found-${index}" aria-selected=${index === active ? "true" : "false"} data-test="hit"
          @click=${() => take(line)}>${icon(line.icon)}<b>${line.name}</b><small>${line.why}</small></div>`)}
      </div>
      ${lines.length === 0 ? html`<p class="found-none">${t("find-nothing")}</p>` : nothing}
      <footer class="palette-foot num">
        <span>${total > 50 ? t("find-more", { total }) : nothing}</span>
        <span><kbd>↑</kbd> <kbd>↓</kbd> ${t("find-move")}</span><span><kbd>Enter</kbd> ${t("find-open")}</span><span><kbd>Esc</kbd> ${t("common-close")}</span>
      </footer>`,
  });
}

/** @param {import("../../bridge/types.d.ts").Hit} hit @returns {Line} */
function hitLine(hit) {
  const kind = KINDS[hit.kind];
  return {
    key: hit.kind + hit.id,
    icon: kind.icon,
    name: hit.name,
    why: [t(kind.name), message(hit.why)].filter(Boolean).join(" · "),
    act: () => go(kind.room, hit.id),
  };
}

/** @param {string} query @returns {Line[]} */
const actionLines = (query) =>
  actions()
    .filter((action) => action.name.toLowerCase().includes(query.trim().toLowerCase()))
    .map((action) => ({ key: action.name, icon: action.icon, name: action.name, why: t("find-action"), act: action.act }));
