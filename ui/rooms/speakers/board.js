/**
 * The board: a column for each stage, the most urgent card first. Cards are dragged by pointer, or moved by Alt + arrow
 * keys; an unusual step is done and warned of softly, with undo at hand.
 */
import { html, nothing, repeat } from "../../parts/lit.js";
import { attempt } from "../../parts/says.js";
import { sortable } from "../../parts/sortable.js";
import { sayDone } from "../../parts/undo.js";
import { speakers_set_stage } from "../../bridge/commands.js";
import { at } from "../../router.js";
import { messages, t } from "../../text.js";
import { STAGES, edgeOf, levelOf, lineOf, stageName } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Speaker} Speaker */
/** @typedef {import("../../bridge/types.d.ts").Today} Today */

const URGENCIES = { late: 0, due: 1, calm: 2 };

/**
 * @param {Speaker[]} speakers in the core's order, which stays within one urgency
 * @param {Map<string, Today>} today
 */
export const boardView = (speakers, today) => html`
  <p class="unseen" id="board-help">${t("speakers-board-help")}</p>
  <div class="board speakers-board" data-board tabindex="-1">
    ${repeat(STAGES, (stage) => stage, (stage) => columnView(stage, speakers.filter((speaker) => speaker.stage === stage), speakers, today))}
  </div>`;

/**
 * @param {string} stage
 * @param {Speaker[]} here
 * @param {Speaker[]} all
 * @param {Map<string, Today>} today
 */
function columnView(stage, here, all, today) {
  const cards = here.toSorted((a, b) => URGENCIES[a.urgency] - URGENCIES[b.urgency]);
  const move = (/** @type {import("../../parts/sortable.js").Move} */ { id, list }) => {
    const speaker = all.find((each) => each.id === id);
    if (speaker && speaker.stage !== list) void setStage(speaker, list);
  };
  return html`
    <section class="board-column stage-${stage}" aria-labelledby="stage-${stage}">
      <h2 id="stage-${stage}">${stageName(stage)}<span class="num">${cards.length || nothing}</span></h2>
      <ul class="board-list" data-list=${stage} ${sortable({ group: "speakers", sort: false, move })}>
        ${repeat(cards, (speaker) => speaker.id, (speaker) => cardView(speaker, today.get(speaker.id)))}
      </ul>
    </section>`;
}

/** @param {Speaker} speaker @param {Today | undefined} today */
const cardView = (speaker, today) => html`
  <li data-id=${speaker.id}><a class="board-card ${edgeOf(speaker)}" href=${at("speakers", speaker.id)} draggable="false" data-test="card" aria-describedby="board-help">
    <span class="card-name"><b><bdi>${speaker.name}</bdi></b><small>${levelOf(speaker)}</small></span>
    ${speaker.subjects.length > 0 ? html`<span class="card-subjects">${speaker.subjects.join("、")}</span>` : nothing}
    <small class="card-line">${lineOf(speaker, today)}</small></a></li>`;

/**
 * Writes a step into the pipeline, of today; what was skipped is said, and undo is offered with it.
 * @param {Speaker} speaker
 * @param {string} stage
 */
export const setStage = (speaker, stage) =>
  attempt(async () => {
    const { warnings } = await speakers_set_stage({ id: speaker.id, stage, on_date: null, note: "", try_again_on: null });
    await sayDone(warnings.length > 0 ? messages(warnings) : undefined);
  });
