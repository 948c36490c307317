/**
 * Live mode: a salon while it runs, at `#/live/<event>`. `/host` is the host's view with the script, `/time` the
 * timekeeper's with the three colours, `/table` takes the times that were written on paper.
 *
 * For tests: data-test = live (data-state, data-phase), next, clock, off, coming rows by data-id; the dialogs live-times,
 * live-begun, live-recover.
 */
import { html, nothing } from "../../parts/lit.js";
import { announce } from "../../parts/says.js";
import { undo } from "../../parts/undo.js";
import { events_show } from "../../bridge/commands.js";
import { go } from "../../router.js";
import { t } from "../../text.js";
import { titleOf } from "../salons/words.js";
import { Acts } from "./acts.js";
import { momentOf } from "./clock.js";
import { headView } from "./head.js";
import { hostView } from "./host.js";
import { liveKeys, showLiveKeys } from "./keys.js";
import { openRecover } from "./recover.js";
import { Run } from "./run.js";
import { toggleFullScreen } from "./screen.js";
import { ringFor } from "./sound.js";
import { stageView } from "./stage.js";
import { openTable } from "./table.js";
import { timeView } from "./time.js";
import { openTimes } from "./times.js";
import { nameOf, peopleOf, phaseWord } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Live} Live */
/** @typedef {import("../../bridge/types.d.ts").Salon} Salon */
/** @typedef {import("../../parts/page.js").Place} Place */

/**
 * What every view of a running salon is drawn from.
 * @typedef {object} Scene
 * @property {string} event
 * @property {Run} run
 * @property {Live} live
 * @property {import("./clock.js").Moment} moment
 * @property {Acts} acts
 * @property {string | undefined} view
 * @property {() => void} redraw
 */

/** @type {import("../../parts/page.js").OpenPage} */
export function openLive(place) {
  const event = place.names[1] ?? "";
  const run = new Run(event, takeNotice);
  const acts = new Acts(event, run, place.redraw);
  const table = openTable(event, run, place.redraw);
  /** @type {Salon | null} the host's view alone needs its script */
  let salon = null;
  /** The phase that was told last. @type {import("./clock.js").Moment["phase"] | undefined} */
  let phase;

  const tick = (/** @type {import("./clock.js").Moment} */ moment) => {
    if (place.names[2] === "table") return;
    // A page that opens in the middle shows the phase; only one that begins is told.
    if (phase !== undefined && moment.phase !== phase) tellPhase(moment);
    phase = moment.phase;
    place.redraw();
  };
  const again = () => void place.reload();
  const withLive = (/** @type {(live: Live) => void} */ act) => () => run.live && act(run.live);
  run.start(tick, again, place.signal);
  liveKeys(keysOf(), place.signal, () => place.names[2] !== "table");

  /** @returns {Record<string, () => void>} */
  function keysOf() {
    const digits = Array.from({ length: 9 }, (_, index) => [String(index + 1), () => goToRow(index)]);
    return {
      " ": () => void acts.step(),
      z: () => void undo(),
      b: () => void acts.back(),
      p: () => void acts.pauseOrResume(),
      s: () => void acts.skip(),
      "+": () => void acts.addMinutes(1),
      "=": () => void acts.addMinutes(1),
      "-": () => void acts.addMinutes(-1),
      r: withLive(() => openRecover(run, acts)),
      t: withLive(() => void openTimes(event, run)),
      f: () => void toggleFullScreen(),
      c: () => go("check-in", event),
      "?": showLiveKeys,
      ...Object.fromEntries(digits),
    };
  }

  /** @param {number} index in the order of the day */
  function goToRow(index) {
    const row = run.slot[index];
    if (row && run.live?.state !== "ready" && run.live?.state !== "ended") void acts.goTo(row);
  }

  return {
    rooms: ["live", "events", "attendance", "people"],
    title: () => (run.live ? titleOf({ kind: "salon", ...run.live.event }) : t("live-room")),
    bare: () => place.names[2] !== "table",
    load: async () => {
      if (event === "") return go("salons");
      const host = place.names[2] === "host";
      [salon] = await Promise.all([host ? events_show({ id: event }) : salon, run.ask()]);
    },
    view: () => {
      const { live } = run;
      if (!live) return nothing;
      if (place.names[2] === "table") return table.view(live);
      /** @type {Scene} */
      const scene = { event, run, live, moment: run.moment, acts, view: place.names[2], redraw: place.redraw };
      return html`<div class="live num" data-test="live" data-state=${live.state} data-phase=${scene.moment.phase ?? "none"} data-view=${scene.view ?? "main"}>
        ${headView(scene)}${bodyOf(scene, salon)}</div>`;
    },
  };
}

/** @param {Scene} scene @param {Salon | null} salon */
function bodyOf(scene, salon) {
  if (scene.view === "host" && salon) return hostView(scene, salon);
  return scene.view === "time" ? timeView(scene) : stageView(scene);
}

/** A talk's time runs out: said, and rung where somebody wants it. @param {import("./clock.js").Moment} moment */
function tellPhase(moment) {
  if (moment.phase === "amber" || moment.phase === "red") announce(phaseWord(moment));
  void ringFor(moment.phase);
}

/** Those who listen hear when another row is on; the clock itself never speaks. @param {Live | null} before @param {Live} live */
function takeNotice(before, live) {
  if (!before || (before.current === live.current && before.state === live.state)) return;
  const row = live.rows.find((each) => each.id === live.current);
  if (live.state === "ended") announce(t("live-announce-ended"));
  else if (live.state === "paused") announce(t("live-paused"));
  else if (row) announce(t("live-announce-on", { name: nameOf(row), people: peopleOf(row), minutes: Math.round(momentOf(live, 0).left / 60) }));
}
