/**
 * What can be done to a running salon. Every act answers the salon as it is afterwards. A step forward is guarded: for a
 * moment after it the next one is not taken, so that a key pressed twice steps once; the core holds the same rule.
 */
import { confirm } from "../../parts/dialog.js";
import { announce, attempt } from "../../parts/says.js";
import { sayDone } from "../../parts/undo.js";
import {
  live_add_minutes,
  live_back,
  live_finish,
  live_go_to,
  live_move_row,
  live_next,
  live_pause,
  live_reopen,
  live_reset,
  live_resume,
  live_skip,
  live_start,
} from "../../bridge/commands.js";
import { t } from "../../text.js";
import { nameOf } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Live} Live */
/** @typedef {import("../../bridge/types.d.ts").LiveRow} LiveRow */
/** @template T @typedef {import("../../bridge/types.d.ts").Saved<T>} Saved */
/** @typedef {import("./run.js").Run} Run */

/** As long as the core takes a second step for the same one. */
export const GUARD_MS = 1500;

export class Acts {
  #event;
  #run;
  redraw;
  /** Whether somebody pressed again while the next step must wait. */
  refused = false;
  #closedUntil = 0;
  #waiting = false;

  /** @param {string} event @param {Run} run @param {() => void} redraw */
  constructor(event, run, redraw) {
    this.#event = event;
    this.#run = run;
    this.redraw = redraw;
  }

  /** Whether a step was taken just now and the next one must wait. */
  get guarded() {
    return performance.now() < this.#closedUntil;
  }

  /**
   * Does an act and shows what it answers.
   * @param {() => Promise<Saved<Live>>} act
   * @param {string} [said] what is said of it, with a way back; nothing for what is seen at once
   */
  async do(act, said) {
    await attempt(async () => {
      const answer = act();
      await this.#run.during(answer.then(({ value }) => value));
      this.redraw();
      if (said) await sayDone(said);
      return answer;
    });
  }

  /**
   * The big step: begin, go on, finish after the last row.
   * @param {number} [ago] seconds since it really began; only to begin
   */
  async step(ago) {
    const { live } = this.#run;
    if (!live || live.state === "ended" || this.#waiting) return;
    if (this.guarded) return this.#refuse();
    this.#waiting = true;
    try {
      await this.do(() => this.#stepOf(live, ago ?? 0));
    } finally {
      this.#waiting = false;
    }
    this.#close();
  }

  /** @param {Live} live @param {number} ago_seconds */
  #stepOf(live, ago_seconds) {
    const event = this.#event;
    if (live.state === "ready") return live_start({ event, fields: { ago_seconds } });
    return live_next({ event, expected: live.current });
  }

  #refuse() {
    this.refused = true;
    announce(t("live-too-quick"));
    this.redraw();
  }

  #close() {
    this.refused = false;
    this.#closedUntil = performance.now() + GUARD_MS;
    setTimeout(() => {
      this.refused = false;
      this.redraw();
    }, GUARD_MS + 20);
    this.redraw();
  }

  async back() {
    await this.do(() => live_back({ event: this.#event }));
  }

  async pauseOrResume() {
    const state = this.#run.live?.state;
    if (state === "running") await this.do(() => live_pause({ event: this.#event }));
    if (state === "paused") await this.do(() => live_resume({ event: this.#event }));
  }

  /** Skips a row; the one that runs unless another is named. @param {LiveRow | null} row */
  async skip(row = this.#run.current ?? this.#run.next) {
    if (!row || this.#run.live?.state === "ended") return;
    await this.do(() => live_skip({ event: this.#event, segment: row.id, skipped: true }), t("live-skipped", { name: nameOf(row) }));
  }

  /** Lets a skipped row come after all. @param {LiveRow} row */
  async takeIn(row) {
    await this.do(() => live_skip({ event: this.#event, segment: row.id, skipped: false }));
  }

  /** @param {number} minutes @param {LiveRow | null} [row] */
  async addMinutes(minutes, row = this.#run.current) {
    if (!row) return;
    await this.do(() => live_add_minutes({ event: this.#event, segment: row.id, minutes }));
    announce(t("live-minutes-now", { name: nameOf(row), minutes: this.#run.row(row.id)?.day_minutes ?? 0 }));
  }

  /** @param {LiveRow} row */
  async goTo(row) {
    if (row.id === this.#run.live?.current) return;
    await this.do(() => live_go_to({ event: this.#event, segment: row.id }), t("live-went-to", { name: nameOf(row) }));
    this.#close();
  }

  /** @param {string} segment @param {string | null} before */
  async move(segment, before) {
    await this.do(() => live_move_row({ event: this.#event, segment, before }));
  }

  /** Ends the salon; asks first while something is still to come. */
  async finish() {
    const left = this.#run.coming.length;
    const question = { title: t("live-finish-early"), text: t("live-finish-early-text", { count: left }), yes: t("live-finish") };
    if (left > 0 && !(await confirm(question))) return;
    await this.do(() => live_finish({ event: this.#event, at: null }));
  }

  async reopen() {
    await this.do(() => live_reopen({ event: this.#event }));
  }

  /** Forgets the whole run, as after a rehearsal. */
  async reset() {
    const question = { title: t("live-reset-title"), text: t("live-reset-text"), yes: t("live-reset"), danger: true };
    if (await confirm(question)) await this.do(() => live_reset({ event: this.#event }), t("live-reset-done"));
  }
}
