/**
 * The checklist: four groups of items, each in one of five states. The states are radio buttons: Tab goes from item to
 * item, the arrow keys choose, and what was chosen is saved at once.
 */
import { html, live, repeat } from "../../parts/lit.js";
import { attempt } from "../../parts/says.js";
import { sayDone } from "../../parts/undo.js";
import { venues_check } from "../../bridge/commands.js";
import { t } from "../../text.js";
import { GROUPS, STATES } from "./words.js";
import "../../parts/edit-in-place.js";

/** @typedef {import("../../bridge/types.d.ts").ItemLine} ItemLine */
/** @typedef {import("../../bridge/types.d.ts").ItemState} ItemState */
/** @typedef {import("../../bridge/types.d.ts").Venue} Venue */

/** @param {Venue} venue */
export const checklistView = (venue) => html`
  <section class="card checklist" aria-labelledby="checklist">
    <header><h2 id="checklist">${t("venues-checklist")}</h2>${unknownLeft(venue)}</header>
    ${GROUPS.map((group) => html`
      <h3 id="group-${group}">${t(`item-group-${group}`)}</h3>
      <ul aria-labelledby="group-${group}">${repeat(
        venue.items.filter((item) => item.group === group),
        (item) => item.item,
        (item) => itemView(venue, item),
      )}</ul>`)}
  </section>`;

/** What nobody looked at can be settled in one stroke before the exceptions are marked. @param {Venue} venue */
function unknownLeft(venue) {
  const unknown = venue.items.filter((item) => item.state === "unknown");
  if (unknown.length === 0) return html`<span class="quiet">${t("venues-all-known")}</span>`;
  return html`<span class="quiet">${t("venues-unknown-left", { count: unknown.length })}</span>`;
}

/** @param {Venue} venue @param {ItemLine} line */
const itemView = (venue, line) => html`
  <li data-item=${line.item}>
    <div class="item ${line.state}">
      <b id="name-${line.item}">${t(`venue-item-${line.item}`)}</b>
      <span class="item-states" role="radiogroup" aria-labelledby="name-${line.item}">${STATES.map((state) => stateView(venue, line, state))}</span>
      <edit-in-place .value=${line.note} .label=${t("venues-item-note", { item: t(`venue-item-${line.item}`) })} .placeholder=${t("venues-add-note")} .shown=${line.note || null}
        .test=${`note-${line.item}`} .save=${(/** @type {string} */ typed) => venues_check({ id: venue.id, item: line.item, state: line.state, note: typed })}></edit-in-place>
    </div>
  </li>`;

/** @param {Venue} venue @param {ItemLine} line @param {ItemState} state */
const stateView = (venue, line, state) => html`
  <label class=${state}><input type="radio" name="item-${line.item}" value=${state} data-test="${line.item}-${state}" .checked=${live(line.state === state)}
    @change=${() => void check(venue, line, state)}><span>${t(`item-state-${state}`)}</span></label>`;

/** @param {Venue} venue @param {ItemLine} line @param {ItemState} state */
async function check(venue, line, state) {
  const saved = await attempt(() => venues_check({ id: venue.id, item: line.item, state, note: null }));
  if (!saved) return;
  await sayDone(t("venues-checked", { item: t(`venue-item-${line.item}`), state: t(`item-state-${state}`) }));
}
