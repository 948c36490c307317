/** The host's view: what to say now and next, with the names, and the time. Large, so that it is read standing. */
import { html, nothing } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { t } from "../../text.js";
import { clockOf, secondsOf } from "./clock.js";
import { footView } from "./foot.js";
import { signView } from "./stage.js";
import { clockFace, headlineOf, nameOf, peopleOf } from "./words.js";

/** @typedef {import("./page.js").Scene} Scene */
/** @typedef {import("../../bridge/types.d.ts").LiveRow} LiveRow */
/** @typedef {import("../../bridge/types.d.ts").Salon} Salon */

/** @param {Scene} scene @param {Salon} salon */
export const hostView = (scene, salon) => html`
  <div class="live-body host">
    <div class="live-notes">
      ${scene.run.current ? cueView(scene.run.current, t("live-host-now"), "now") : nothing}
      ${scene.run.next ? cueView(scene.run.next, t("live-host-next"), "next") : nothing}
      <section class="live-script" tabindex="0" aria-labelledby="live-script-title"><h2 id="live-script-title">${t("live-host-script")}</h2>
        ${salon.host_script ? html`<p data-test="script">${salon.host_script}</p>` : html`<p class="quiet">${t("live-host-no-script")}</p>`}</section>
    </div>
    ${asideView(scene)}
  </div>
  ${footView(scene)}`;

/** @param {LiveRow} row @param {string} when @param {string} test */
const cueView = (row, when, test) => html`<section class="live-cue live-cue-${test}" data-test="cue-${test}" data-id=${row.id}>
  <p class="live-kicker">${when}${row.topic ? ` · ${nameOf(row)}` : ""} · ${t("live-minutes", { minutes: row.day_minutes })}</p>
  <h2>${headlineOf(row)}</h2>
  ${row.people.length > 0 ? html`<p class="live-people">${icon("user", 20)}${peopleOf(row)}</p>` : nothing}
  ${row.host_note ? html`<p class="live-note" data-test="host-note">${row.host_note}</p>` : nothing}
  ${row.materials ? html`<p class="quiet">${t("live-host-materials", { materials: row.materials })}</p>` : nothing}
</section>`;

/** @param {Scene} scene */
function asideView(scene) {
  const face = clockFace(scene.live, scene.moment);
  return html`<section class="live-after" aria-label=${t("live-clock")}>
    <p class="live-what">${face.what} ${signView(scene)}</p>
    <p class="live-clock small ${face.over ? "over" : ""}" role="timer" aria-live="off" data-test="clock">${face.text}</p>
    <ol>${scene.run.coming.map((row) => html`<li><time>${row.expected_start ? clockOf(secondsOf(row.expected_start)) : row.planned_start}</time><p><b>${nameOf(row)}</b><span>${peopleOf(row)}</span></p></li>`)}</ol>
  </section>`;
}
