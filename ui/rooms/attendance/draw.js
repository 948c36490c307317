/**
 * 抽奖 among those who are there. The core draws and records; the window only shows it calmly, or at once for whoever wants no
 * motion. The dialog keeps the winners, so that several prizes are drawn one after another.
 *
 * For tests: the dialog is [data-test=draw-dialog]; in it prize, among-present, among-visitors, again-too, draw-now, winner
 * ([data-rolling] while names go by), and [data-test=drawn] with undraw.
 */
import { html, live, nothing, repeat } from "../../parts/lit.js";
import { openDialog } from "../../parts/dialog.js";
import { icon } from "../../parts/icons.js";
import { iconButton } from "../../parts/page.js";
import { announce, attempt } from "../../parts/says.js";
import { attendance_draw, attendance_remove_draw, attendance_show } from "../../bridge/commands.js";
import { t } from "../../text.js";
import { clockOf, isPresent } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Attendance} Attendance */
/** @typedef {import("../../bridge/types.d.ts").Draw} Draw */

/** Names go by in so many steps, each a little slower: 2.3 seconds in all. */
const STEPS = 24;
/** @param {number} step */
const stepMs = (step) => 40 + 5 * step;

/** @param {Attendance} attendance */
export function openDraw(attendance) {
  const event = attendance.event.id;
  let draws = attendance.draws;
  let prize = "";
  /** @type {"present" | "visitors"} */
  let among = "present";
  let againToo = false;
  /** @type {string | null} the name that is shown large */
  let shown = null;
  let rolling = false;

  const pool = () => attendance.rows.filter((row) => isPresent(row) && (among === "present" || row.category === "visitor") && (againToo || !draws.some(({ winner }) => winner.id === row.id)));
  const draw = async () => {
    if (rolling) return;
    const names = pool().map(({ name }) => name);
    const drawn = await attempt(() => attendance_draw({ event, prize: prize.trim(), seed: null, among, exclude_winners: !againToo }));
    if (!drawn) return;
    await roll(names);
    [shown, draws] = [drawn.winner.name, [...draws, drawn]];
    opened.redraw();
    announce(t("attendance-drawn", { name: drawn.winner.name, prize: drawn.prize }));
  };
  const roll = async (/** @type {string[]} */ names) => {
    if (names.length < 2 || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    rolling = true;
    for (let step = 0; step < STEPS && opened.element.isConnected; step += 1) {
      shown = names[(step * 7) % names.length] ?? null;
      opened.redraw();
      await new Promise((next) => setTimeout(next, stepMs(step)));
    }
    rolling = false;
  };
  const remove = (/** @type {Draw} */ drawn) =>
    void attempt(async () => {
      await attendance_remove_draw({ id: drawn.id });
      draws = (await attendance_show({ event })).draws;
      shown = null;
      opened.redraw();
    });
  const change = (/** @type {() => void} */ what) => {
    what();
    opened.redraw();
  };

  const opened = openDialog({
    size: "draw",
    test: "draw-dialog",
    label: () => t("attendance-draw"),
    view: (leave) => {
      const count = pool().length;
      return html`
        <header><h2>${t("attendance-draw")}</h2><button type="button" class="icon-btn" aria-label=${t("common-close")} @click=${leave}>${icon("x")}</button></header>
        <div class="dialog-body">
          <div class="draw-stage ${rolling ? "is-rolling" : shown ? "is-drawn" : ""}" data-test="winner" data-rolling=${rolling ? "yes" : "no"} aria-hidden=${rolling ? "true" : "false"}>
            ${shown ? html`<b><bdi>${shown}</bdi></b>` : html`<span class="quiet">${icon("dices", 40)}</span>`}
            ${rolling || !shown ? nothing : html`<span>${draws.at(-1)?.prize || t("attendance-draw-no-prize")}</span>`}</div>
          <form class="draw-form" @submit=${(/** @type {Event} */ e) => (e.preventDefault(), void draw())}>
            <label class="grow"><span>${t("attendance-prize")}</span><input data-test="prize" autocomplete="off" maxlength="100" autofocus placeholder=${t("attendance-prize-example")} .value=${live(prize)}
              @input=${(/** @type {Event} */ e) => (prize = /** @type {HTMLInputElement} */ (e.target).value)}></label>
            <button type="submit" class="btn primary" data-test="draw-now" ?disabled=${rolling || count === 0}>${icon("sparkles")}<span>${t("attendance-draw-now")}</span></button>
          </form>
          <div class="chips" role="group" aria-label=${t("attendance-draw-among")}>
            ${/** @type {const} */ (["present", "visitors"]).map((each) => html`<button type="button" class="chip" data-test="among-${each}" aria-pressed=${each === among ? "true" : "false"} @click=${() => change(() => (among = each))}>${t(`attendance-among-${each}`)}</button>`)}
            <label class="again-too"><input type="checkbox" data-test="again-too" .checked=${live(againToo)} @change=${() => change(() => (againToo = !againToo))}><span>${t("attendance-again-too")}</span></label>
            <span class="quiet num">${t("attendance-pool", { count })}</span></div>
          ${draws.length === 0 ? nothing : html`<ul class="lines num draws" aria-label=${t("attendance-draws")}>${repeat(
            draws,
            ({ id }) => id,
            (drawn) => html`<li data-test="drawn" data-id=${drawn.id}>${icon("gift", 15)}<span class="grow"><b><bdi>${drawn.winner.name}</bdi></b> <span class="quiet">${drawn.winner.company}</span>${drawn.prize ? html` · <bdi>${drawn.prize}</bdi>` : nothing}
              <small>${t("attendance-draw-record", { time: clockOf(drawn.drawn_at), count: drawn.among, seed: drawn.seed })}</small></span>
              ${iconButton({ name: "trash-2", text: t("attendance-undraw", { name: drawn.winner.name }), act: () => remove(drawn), test: "undraw", danger: true })}</li>`,
          )}</ul>`}
        </div>`;
    },
  });
}
