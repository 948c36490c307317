/** The timekeeper's view, held towards the speaker: the whole screen has the phase's colour, its shape and its word. */
import { html, nothing } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { t } from "../../text.js";
import { clockFace, nameOf, peopleOf, phaseWord, SIGNS } from "./words.js";

/** @typedef {import("./page.js").Scene} Scene */

/** @param {Scene} scene */
export function timeView({ live, run, moment }) {
  const row = run.current;
  const face = clockFace(live, moment);
  return html`<section class="live-time" data-test="time-view" aria-label=${t("live-view-time")}>
    ${moment.phase ? html`<p class="live-time-sign" data-test="phase">${icon(SIGNS[moment.phase], 72)}<b>${phaseWord(moment)}</b></p>` : nothing}
    <p class="live-clock huge" role="timer" aria-live="off" data-test="clock">${face.text}</p>
    <p class="live-what">${face.what}</p>
    <p class="live-time-row">${row ? [nameOf(row), peopleOf(row)].filter(Boolean).join(" · ") : ""}</p>
  </section>`;
}
