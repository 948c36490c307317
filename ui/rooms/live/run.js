/**
 * One running salon as a window holds it: the core's last answer, and how long ago that was. The seconds in between are
 * counted on a clock that no change of the machine's time moves; every twenty seconds, after every act and whenever the
 * machine may have slept, the core is asked again.
 */
import { live_show } from "../../bridge/commands.js";
import { momentOf } from "./clock.js";

/** @typedef {import("../../bridge/types.d.ts").Live} Live */
/** @typedef {import("../../bridge/types.d.ts").LiveRow} LiveRow */
/** @typedef {import("./clock.js").Moment} Moment */

const ASK_EVERY_MS = 20_000;
const LOOK_EVERY_MS = 200;
/** How far the two clocks may drift apart before the machine is thought to have slept. */
const SLEPT_MS = 2_000;

export class Run {
  /** @type {Live | null} */ live = null;
  #event;
  #told = 0;
  #asked = 0;
  #newest = 0;
  #second = NaN;
  #watch;

  /**
   * @param {string} event
   * @param {(before: Live | null, live: Live) => void} watch called with each answer of the core
   */
  constructor(event, watch) {
    this.#event = event;
    this.#watch = watch;
  }

  /** Asks the core. */
  async ask() {
    await this.during(live_show({ event: this.#event }));
  }

  /**
   * Takes over what an act or a question answers; an older answer that comes late is dropped.
   * @param {Promise<Live>} answer
   */
  async during(answer) {
    this.#asked += 1;
    const mine = this.#asked;
    const live = await answer;
    if (mine < this.#newest) return;
    this.#newest = mine;
    const before = this.live;
    this.live = live;
    this.#told = performance.now();
    this.#second = NaN;
    this.#watch(before, live);
  }

  /** The clock now. @returns {Moment} */
  get moment() {
    return momentOf(/** @type {Live} */ (this.live), (performance.now() - this.#told) / 1000);
  }

  /** @param {string | null | undefined} id @returns {LiveRow | null} */
  row(id) {
    return this.live?.rows.find((row) => row.id === id) ?? null;
  }

  get current() {
    return this.row(this.live?.current);
  }

  get next() {
    return this.row(this.live?.next);
  }

  /** The rows of the event itself, in the order of the day. */
  get slot() {
    return this.live?.rows.filter((row) => row.part === "slot") ?? [];
  }

  /** What is still to come, in the order of the day. */
  get coming() {
    return this.slot.filter((row) => row.state === "coming");
  }

  /**
   * Lets time pass until the signal ends.
   * @param {(moment: Moment) => void} tick called whenever another second is shown
   * @param {() => void} again called when the core should be asked
   * @param {AbortSignal} signal
   */
  start(tick, again, signal) {
    let drift = Date.now() - performance.now();
    const look = setInterval(() => {
      const now = Date.now() - performance.now();
      if (Math.abs(now - drift) > SLEPT_MS) again();
      drift = now;
      this.#look(tick);
    }, LOOK_EVERY_MS);
    const ask = setInterval(again, ASK_EVERY_MS);
    signal.addEventListener("abort", () => (clearInterval(look), clearInterval(ask)), { once: true });
    window.addEventListener("focus", again, { signal });
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && again(), { signal });
  }

  /** @param {(moment: Moment) => void} tick */
  #look(tick) {
    if (!this.live) return;
    const { moment } = this;
    const second = Math.floor(moment.wall);
    if (second === this.#second) return;
    this.#second = second;
    tick(moment);
  }
}
