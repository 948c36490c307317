/**
 * 修改记录: every act by day, newest first; an older one can be taken back on its own when nothing stands in its way.
 *
 * For tests: [data-test=act][data-seq], in it data-test=take-back; data-test=more reads on.
 */
import { html, nothing, repeat } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { button, emptyState, pageHead } from "../../parts/page.js";
import { attempt, say } from "../../parts/says.js";
import "../../parts/pick-date.js";
import { desk_history, desk_take_back } from "../../bridge/commands.js";
import { sayDate, sayDistance } from "../../dates.js";
import { message, t } from "../../text.js";

/** @typedef {import("../../bridge/types.d.ts").ActLine} ActLine */

const AT_ONCE = 100;

/** @type {import("../../parts/page.js").OpenPage} */
export function openHistory({ redraw, reload }) {
  /** @type {ActLine[]} */
  let acts = [];
  let more = false;
  /** @type {string | null} */
  let on = null;
  let wanted = AT_ONCE;

  const load = async () => {
    ({ acts, more } = await desk_history({ query: { on, before: null, limit: wanted } }));
  };
  const readOn = async () => {
    wanted += AT_ONCE;
    await reload();
  };
  const chooseDay = async (/** @type {string | null} */ date) => {
    on = date;
    wanted = AT_ONCE;
    await reload();
    redraw();
  };

  return {
    rooms: ["chapter", "people", "committee", "speakers", "venues", "events"],
    title: () => t("common-history"),
    load,
    view: () => html`
      ${pageHead({
        title: t("common-history"),
        facts: t("history-why"),
        actions: html`<label class="day-filter"><span class="quiet">${t("history-day")}</span>
          <pick-date .inputId=${"history-day"} .label=${t("history-day")} .test=${"day"} .value=${on} @pick=${(/** @type {CustomEvent<string | null>} */ e) => void chooseDay(e.detail)}></pick-date></label>`,
      })}
      ${acts.length === 0
        ? html`<section class="sheet">${emptyState({ icon: "history", title: on ? t("history-none-then") : t("history-empty"), text: t("history-empty-text") })}</section>`
        : byDay(acts).map(([day, lines]) => dayView(day, lines))}
      ${more ? html`<p class="read-on">${button({ text: t("history-more"), act: () => void readOn(), test: "more" })}</p>` : nothing}`,
  };
}

/** @param {ActLine[]} acts @returns {[string, ActLine[]][]} */
function byDay(acts) {
  /** @type {Map<string, ActLine[]>} */
  const days = new Map();
  for (const act of acts) {
    const day = act.at.slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), act]);
  }
  return [...days];
}

/** @param {string} day @param {ActLine[]} lines */
const dayView = (day, lines) => html`
  <section class="history-day num" aria-label=${sayDate(day)}>
    <h2>${sayDate(day)} <small>${sayDistance(day)}</small></h2>
    <ol class="sheet acts">${repeat(lines, (act) => act.seq, actView)}</ol>
  </section>`;

/** @param {ActLine} act */
const actView = (act) => html`
  <li data-test="act" data-seq=${act.seq} class=${act.standing}>
    <time datetime=${act.at}>${act.at.slice(11, 16)}</time>
    <span class="act-icon">${icon({ do: "pencil", undo: "undo-2", redo: "redo-2", seal: "lock" }[act.kind], 14)}</span>
    <span class="grow">${sayAct(act)}${act.standing === "undone" || act.standing === "dropped" ? html` <small>${t("history-undone")}</small>` : nothing}</span>
    ${act.can_take_back ? html`<button type="button" class="btn bare small" data-test="take-back" @click=${() => void takeBack(act)}>${t("history-take-back")}</button>` : nothing}
  </li>`;

/** @param {ActLine} act */
function sayAct(act) {
  const name = message(act.name);
  if (act.kind === "undo") return t("common-undo-act", { act: name });
  return act.kind === "redo" ? t("common-redo-act", { act: name }) : name;
}

/** @param {ActLine} act */
const takeBack = (act) =>
  attempt(async () => {
    await desk_take_back({ seq: act.seq });
    say(t("history-taken-back", { act: message(act.name) }));
  });
