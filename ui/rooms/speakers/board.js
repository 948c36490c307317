/**
 * The board: a column for each stage of the way, and one with a short list for each exit. A card is dragged by pointer,
 * moved by Alt + arrow keys, or sent to a stage from its menu; plain arrow keys go from card to card.
 */
import { html, nothing, repeat } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { openMenu } from "../../parts/menu.js";
import { sortable } from "../../parts/sortable.js";
import { at, go } from "../../router.js";
import { listed, t } from "../../text.js";
import { openReply } from "./reply.js";
import { setStage } from "./stage.js";
import { EXITS, STAGES, WAY, edgeOf, levelOf, lineOf, stageName } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Speaker} Speaker */
/** @typedef {import("../letters/today.js").Line} Line */

/**
 * @param {Speaker[]} speakers in the chosen order, which stays within every stage
 * @param {Map<string, Line>} today
 */
export function boardView(speakers, today) {
  const list = (/** @type {string} */ stage) => listView(stage, speakers, today);
  const count = (/** @type {string[]} */ stages) => speakers.filter((speaker) => stages.includes(speaker.stage)).length;
  return html`
    <p class="unseen" id="board-help">${t("speakers-board-help")}</p>
    <div class="board speakers-board" data-board tabindex="-1" @keydown=${walk}>
      ${repeat(WAY, (stage) => stage, (stage) => html`
        <section class="board-column stage-${stage} ${count([stage]) === 0 ? "is-empty" : ""}" aria-labelledby="stage-${stage}">
          <h2 id="stage-${stage}">${stageName(stage)}<span class="num">${count([stage]) || nothing}</span></h2>
          ${list(stage)}
        </section>`)}
      <section class="board-column exits" aria-labelledby="stage-exits">
        <h2 id="stage-exits">${t("speakers-exits")}<span class="num">${count(EXITS) || nothing}</span></h2>
        ${repeat(EXITS, (stage) => stage, (stage) => html`
          <div class="exit" role="group" aria-labelledby="stage-${stage}"><h3 id="stage-${stage}">${stageName(stage)}</h3>${list(stage)}</div>`)}
      </section>
    </div>`;
}

/**
 * @param {string} stage
 * @param {Speaker[]} speakers
 * @param {Map<string, Line>} today
 */
function listView(stage, speakers, today) {
  const move = (/** @type {import("../../parts/sortable.js").Move} */ { id, list }) => {
    const speaker = speakers.find((each) => each.id === id);
    if (speaker && speaker.stage !== list) void setStage(speaker, list);
  };
  const cards = speakers.filter((speaker) => speaker.stage === stage);
  return html`<ul class="board-list" data-list=${stage} ${sortable({ group: "speakers", sort: false, move })}>
    ${repeat(cards, (speaker) => speaker.id, (speaker) => cardView(speaker, today.get(speaker.id)))}</ul>`;
}

/** @param {Speaker} speaker @param {Line | undefined} today */
function cardView(speaker, today) {
  const about = speaker.subjects.length > 0 ? listed(speaker.subjects) : listed(speaker.effective_modules.map((module) => t(`module-${module}`)));
  return html`
    <li data-id=${speaker.id} @contextmenu=${(/** @type {MouseEvent} */ e) => askedFor(e, speaker)} @keydown=${(/** @type {KeyboardEvent} */ e) => menuKey(e, speaker)}>
      <a class="board-card ${edgeOf(speaker, today)}" href=${at("speakers", speaker.id)} draggable="false" data-test="card" aria-describedby="board-help">
        <span class="card-name"><b><bdi>${speaker.name}</bdi></b><small>${levelOf(speaker)}</small></span>
        ${about ? html`<span class="card-subjects">${about}</span>` : nothing}
        <small class="card-line">${lineOf(speaker, today)}</small></a>
      <button type="button" class="icon-btn card-menu" tabindex="-1" data-test="card-menu" aria-label=${t("speakers-card-menu", { name: speaker.name })} title=${t("speakers-card-menu", { name: speaker.name })}
        aria-haspopup="menu" @click=${(/** @type {Event} */ e) => openMenu(/** @type {Element} */ (e.currentTarget), speaker.name, itemsOf(speaker))}>${icon("ellipsis", 15)}</button></li>`;
}

/** @param {Speaker} speaker @returns {import("../../parts/menu.js").Item[]} */
const itemsOf = (speaker) => [
  { text: t("speakers-paste-reply"), icon: "clipboard-paste", test: "menu-reply", act: () => openReply(speaker) },
  { text: t("speakers-open"), icon: "user", test: "menu-open", act: () => go("speakers", speaker.id) },
  "line",
  ...STAGES.map((stage) => ({
    text: stageName(stage), checked: stage === speaker.stage, test: `menu-${stage}`, act: () => void (stage !== speaker.stage && setStage(speaker, stage)),
  })),
];

/** The menu at the pointer. @param {MouseEvent} event @param {Speaker} speaker */
function askedFor(event, speaker) {
  event.preventDefault();
  const card = /** @type {Element} */ (event.currentTarget).querySelector("a");
  if (card) openMenu(card, speaker.name, itemsOf(speaker), nothing, event.clientX > 0 ? { x: event.clientX, y: event.clientY } : null);
}

/** The menu by keyboard: its own key, Shift + F10, or M. @param {KeyboardEvent} event @param {Speaker} speaker */
function menuKey(event, speaker) {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  const asks = event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey) || (event.key.toLowerCase() === "m" && plain);
  if (!asks || event.isComposing) return;
  event.preventDefault();
  openMenu(/** @type {Element} */ (event.target), speaker.name, itemsOf(speaker));
}

/** Plain arrow keys: up and down within a list and on into the next one of the column, left and right between columns. @param {KeyboardEvent} event */
function walk(event) {
  const card = /** @type {HTMLElement | null} */ (/** @type {HTMLElement} */ (event.target).closest("[data-test=card]"));
  if (!card || !event.key.startsWith("Arrow") || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const column = card.closest(".board-column");
  const cards = (/** @type {Element | null | undefined} */ within) => /** @type {HTMLElement[]} */ ([...(within?.querySelectorAll("[data-test=card]") ?? [])]);
  const here = cards(column).indexOf(card);
  const columns = [...(card.closest("[data-board]")?.querySelectorAll(".board-column") ?? [])].filter((each) => cards(each).length > 0);
  const beside = (/** @type {number} */ step) => {
    const next = cards(columns[columns.indexOf(/** @type {Element} */ (column)) + step]);
    return next[Math.min(here, next.length - 1)];
  };
  const to = event.key === "ArrowLeft" ? beside(-1) : event.key === "ArrowRight" ? beside(1) : cards(column)[here + (event.key === "ArrowUp" ? -1 : 1)];
  event.preventDefault();
  to?.focus();
}
