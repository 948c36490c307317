/**
 * The projector's window: what the audience sees. It may only read the running salon and hear of changes; there is nothing
 * to operate but the full screen (F, or a double click). It follows by itself whatever is done in the main window.
 */
import { html, nothing, sized } from "../../parts/lit.js";
import { surface } from "../../parts/surface.js";
import { onChanged } from "../../bridge/events.js";
import { setToday, sayDate } from "../../dates.js";
import { speak, t } from "../../text.js";
import { numberOf } from "../salons/words.js";
import { clockOf, secondsOf } from "./clock.js";
import { Run } from "./run.js";
import { toggleFullScreen } from "./screen.js";
import { clockFace, headlineOf, nameOf, peopleOf, phaseWord, SIGNS } from "./words.js";
import { icon } from "../../parts/icons.js";

/** @typedef {import("../../bridge/types.d.ts").Live} Live */
/** @typedef {import("../../bridge/types.d.ts").LiveRow} LiveRow */

const asked = new URLSearchParams(location.search);
const run = new Run(asked.get("event") ?? "", () => {});
const living = new AbortController();

await speak(asked.get("language") === "en" ? "en" : "zh-CN");
const drawn = surface(/** @type {HTMLElement} */ (document.getElementById("main")), () => (run.live ? screenView(run.live) : nothing));
run.start(drawn.redraw, () => void follow(), living.signal);
onChanged(() => void follow(), living.signal);
document.addEventListener("dblclick", () => void toggleFullScreen());
document.addEventListener("keydown", (event) => event.key.toLowerCase() === "f" && void toggleFullScreen());
await follow();
document.documentElement.dataset.ready = "yes";

/** Asks again. What was shown stays when the salon cannot be read: the audience is shown no complaint. */
async function follow() {
  try {
    await run.ask();
    setToday(run.live?.now.slice(0, 10) ?? "");
  } catch (failure) {
    console.error(failure);
  }
  document.title = run.live?.event.theme || t("live-projector");
  drawn.redraw();
}

/** @param {Live} live */
function screenView(live) {
  const { moment } = run;
  return html`<div class="screen num" data-test="screen" data-state=${live.state} data-phase=${moment.phase ?? "none"}>
    <header><h1>${live.event.theme || numberOf({ kind: "salon", ...live.event })}</h1><span>${numberOf({ kind: "salon", ...live.event })}</span><time>${clockOf(moment.wall)}</time></header>
    <div class="screen-body">${nowView(live)}
      <ol class="screen-agenda" aria-label=${t("live-agenda")}>${run.slot.filter((row) => row.state !== "skipped").map((row) => agendaRow(row))}</ol></div>
    ${nextView(live)}
  </div>`;
}

/** @param {Live} live */
function nowView(live) {
  const row = run.current;
  const { event } = live;
  if (live.state === "ended") return wordsView(t("live-screen-thanks"), t("live-screen-ended"));
  if (live.state === "ready") return wordsView(event.theme || t("live-screen-welcome"), [sayDate(event.date), event.venue?.name].filter(Boolean).join(" · "), clockView(live));
  if (!row) return wordsView(t("live-screen-break"), run.next ? t("live-next-is", { name: nameOf(run.next) }) : "");
  return wordsView(headlineOf(row), peopleOf(row), clockView(live), row);
}

/** @param {string} title @param {string} below @param {unknown} [clock] @param {LiveRow | null} [row] */
const wordsView = (title, below, clock = nothing, row = null) => html`<section class="screen-now" data-test="screen-now">
  ${row ? html`<p class="live-kicker">${nameOf(row)}</p>` : nothing}<h2>${title}</h2><p class="live-people">${below}</p>${clock}</section>`;

/** A start that is late is not told to the audience. @param {Live} live */
function clockView(live) {
  const { moment, current } = run;
  if (live.state === "ready" && moment.toStart <= -1) return html`<p class="live-what">${t("live-screen-soon")}</p>`;
  const face = clockFace(live, moment);
  const share = current ? Math.min(1, moment.spent / Math.max(1, current.day_minutes * 60)) : 0;
  return html`<p class="live-what">${face.what}${moment.phase && moment.phase !== "green" ? html` <span class="live-sign ${moment.phase}">${icon(SIGNS[moment.phase], 28)}<b>${phaseWord(moment)}</b></span>` : nothing}</p>
    <p class="live-clock ${face.over ? "over" : ""}" role="timer" aria-live="off" data-test="clock">${face.text}</p>
    ${current ? html`<div class="live-line" aria-hidden="true"><i ${sized({ "--share": `${(share * 100).toFixed(2)}%` })}></i></div>` : nothing}`;
}

/** @param {LiveRow} row */
const agendaRow = (row) => html`<li class=${row.state} data-id=${row.id} aria-current=${row.state === "on" ? "step" : nothing}>
  <time>${row.start ? clockOf(secondsOf(row.start)) : row.expected_start ? clockOf(secondsOf(row.expected_start)) : row.planned_start}</time>
  <span>${row.state === "done" ? icon("check", 20) : row.state === "on" ? icon("play", 20) : nothing}</span><b>${nameOf(row)}</b></li>`;

/** @param {Live} live */
const nextView = (live) => {
  const row = run.next;
  if (!row || live.state === "ended") return html`<footer></footer>`;
  return html`<footer data-test="screen-next"><span>${t("live-host-next")}</span><b>${headlineOf(row)}</b><span>${peopleOf(row)}</span></footer>`;
};
