/** The main view: what is on with its clock, what comes next, and the buttons below. */
import { html, keyed, nothing, sized } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { clockOf, countdown, isNear, secondsOf } from "./clock.js";
import { comingView } from "./coming.js";
import { endedView } from "./ended.js";
import { footView } from "./foot.js";
import { clockFace, headlineOf, nameOf, peopleOf, phaseWord, SIGNS } from "./words.js";
import { t } from "../../text.js";

/** @typedef {import("./page.js").Scene} Scene */
/** @typedef {import("../../bridge/types.d.ts").LiveRow} LiveRow */

/** @param {Scene} scene */
export const stageView = (scene) => html`
  <div class="live-body">${scene.live.state === "ended" ? endedView(scene) : html`${nowView(scene)}${comingView(scene)}`}</div>
  ${footView(scene)}`;

/** @param {Scene} scene */
function nowView(scene) {
  const row = scene.run.current;
  if (scene.live.state === "ready") return readyView(scene);
  return row ? keyed(row.id, rowView(scene, row)) : betweenView(scene);
}

/** @param {Scene} scene @param {LiveRow} row */
function rowView(scene, row) {
  const { moment, live } = scene;
  const paused = live.state === "paused";
  const face = clockFace(live, moment);
  return html`<section class="live-now" aria-labelledby="live-title" data-test="now" data-id=${row.id} data-kind=${row.kind}>
    <p class="live-kicker">${nameOf(row)} · ${t("live-row-of", { number: scene.run.slot.indexOf(row) + 1, count: scene.run.slot.length })} ${signView(scene)}</p>
    <h2 id="live-title" data-test="title">${headlineOf(row)}</h2>
    <p class="live-people">${peopleOf(row)}</p>
    <p class="live-what">${paused ? html`<b class="live-paused">${icon("pause", 20)}${t("live-paused-for", { time: countdown(moment.held) })}</b>` : face.what}</p>
    <p class="live-clock ${face.over ? "over" : ""}" role="timer" aria-live="off" data-test="clock">${face.text}</p>
    ${lineView(scene, row)}
    <p class="live-marks">${marksOf(scene, row).map(([name, value]) => html`<span>${name} <b>${value}</b></span>`)}</p>
  </section>`;
}

/** The phase of what is on as colour, shape and word. @param {Scene} scene */
export const signView = ({ moment }) =>
  moment.phase ? html`<span class="live-sign ${moment.phase}" data-test="phase">${icon(SIGNS[moment.phase], 20)}<b>${phaseWord(moment)}</b></span>` : nothing;

/** How much of the row is gone; a talk has its hard stop marked. @param {Scene} scene @param {LiveRow} row */
function lineView({ moment }, row) {
  const whole = Math.max(1, row.day_minutes * 60, moment.spent);
  const share = (/** @type {number} */ seconds) => `${((Math.max(0, seconds) / whole) * 100).toFixed(2)}%`;
  const stop = row.talk_minutes === null ? null : row.talk_minutes * 60;
  return html`<div class="live-line" aria-hidden="true"><i ${sized({ "--share": share(moment.spent) })}></i>${stop === null ? nothing : html`<u ${sized({ "--share": share(stop) })}></u>`}</div>`;
}

/** @param {Scene} scene @param {LiveRow} row @returns {[string, string][]} */
function marksOf({ live, moment }, row) {
  const end = live.state === "running" ? clockOf(moment.wall + moment.left) : null;
  /** @type {[string, string][]} */
  const marks = [];
  if (live.hard_stop && row.talk_minutes !== null) {
    marks.push([t("live-talk-until"), clockOf(secondsOf(live.hard_stop.at))], [t("live-questions"), t("live-minutes", { minutes: Math.max(0, row.day_minutes - row.talk_minutes) })]);
  }
  if (end) marks.push([t("live-row-until"), end]);
  marks.push([t("live-planned"), t("live-minutes", { minutes: row.day_minutes })]);
  return marks;
}

/** @param {Scene} scene */
function readyView({ live, moment, run, acts }) {
  const first = run.slot[0];
  const face = clockFace(live, moment);
  const late = moment.toStart <= -1 && isNear(moment.toStart);
  return html`<section class="live-now" aria-labelledby="live-title" data-test="now">
    <p class="live-kicker">${t("live-ready")}</p>
    <h2 id="live-title" data-test="title">${first ? t("live-first", { name: nameOf(first) }) : t("live-no-rows")}</h2>
    <p class="live-people">${first ? peopleOf(first) : ""}</p>
    <p class="live-what">${face.what}</p>
    <p class="live-clock ${late ? "late" : ""}" role="timer" aria-live="off" data-test="clock">${face.text}</p>
    ${first
      ? html`<p class="live-ago"><span>${t("live-began-already")}</span>${[1, 3, 5].map(
          (minutes) => html`<button type="button" class="btn" data-test="ago-${minutes}" @click=${() => void acts.step(minutes * 60)}>${t("live-ago", { minutes })}</button>`,
        )}</p>`
      : nothing}
  </section>`;
}

/** Nothing is on: the row before has ended, the next has not begun. @param {Scene} scene */
const betweenView = ({ live, moment, run }) => html`<section class="live-now" aria-labelledby="live-title" data-test="now">
  <p class="live-kicker">${t("live-between")}</p>
  <h2 id="live-title" data-test="title">${run.next ? t("live-next-is", { name: nameOf(run.next) }) : t("live-nothing-left")}</h2>
  <p class="live-what">${clockFace(live, moment).what}</p>
  <p class="live-clock" role="timer" aria-live="off" data-test="clock">${clockFace(live, moment).text}</p>
</section>`;
