/**
 * What the clock of a running salon shows, from what the core said last and the seconds since. Pure: nothing here asks the
 * time. The core's own numbers are whole seconds at its `now`; between two of its answers the window counts on by itself.
 */

/** @typedef {import("../../bridge/types.d.ts").Live} Live */

/**
 * @typedef {object} Moment
 * @property {number} wall       seconds since midnight, in the chapter's time
 * @property {number} spent      of the current row, without pauses
 * @property {number} left       planned of it; below 0: over
 * @property {number | null} hardLeft until a talk must stop
 * @property {number} due        until the row's time is up: a talk's hard stop, another row's end
 * @property {"green" | "amber" | "red" | null} phase nothing when nothing is on
 * @property {number} off        behind the plan; below 0: ahead
 * @property {number} end        seconds since midnight at which all will be over
 * @property {number} toStart    seconds until it should begin; below 0: late
 * @property {number} held       how long the pause or the gap has lasted
 */

const DAY = 86_400;

/** Seconds since midnight of an instant or a time of day, as written: the core writes in the chapter's offset. @param {string} text */
export function secondsOf(text) {
  const time = text.length > 10 ? text.slice(11, 19) : text;
  const [hour = 0, minute = 0, second = 0] = time.split(":").map((each) => Number.parseInt(each, 10));
  return hour * 3600 + minute * 60 + second;
}

/** +08:00. @param {string} instant */
const offsetOf = (instant) => /(?:[+-]\d\d:\d\d|Z)$/.exec(instant)?.[0] ?? "";

/** Seconds from one instant to another. @param {string} from @param {string} to */
export const secondsBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / 1000);

/**
 * @param {Live} live
 * @param {number} since seconds since the core said it
 * @returns {Moment}
 */
export function momentOf(live, since) {
  const runs = live.state === "running";
  const ran = runs ? since : 0;
  const left = live.left_seconds - ran;
  const late = lateness(live, left, since);
  const hardLeft = live.hard_stop ? live.hard_stop.left_seconds - ran : null;
  return {
    wall: (secondsOf(live.now) + since) % DAY,
    spent: live.spent_seconds + ran,
    left,
    hardLeft,
    due: hardLeft ?? left,
    phase: live.phase === null ? null : phaseOf(hardLeft ?? left, live.amber_seconds),
    off: live.off_seconds + late,
    end: (secondsOf(live.expected_end) + late) % DAY,
    toStart: secondsBetween(live.now, `${live.event.date}T${live.event.start}:00${offsetOf(live.now)}`) - since,
    held: stillSince(live) + since,
  };
}

/** How long nothing has gone on: since the pause began, or since the last row ended. @param {Live} live */
function stillSince({ rows, current, now }) {
  const row = rows.find((each) => each.id === current);
  const pause = row?.spans.findLast((span) => span.state === "pause");
  const ends = rows.flatMap((each) => (each.part === "slot" && each.end !== null ? [each.end] : []));
  const from = row ? pause?.start : ends.sort((one, other) => Date.parse(one) - Date.parse(other)).at(-1);
  return from === undefined ? 0 : secondsBetween(from, now);
}

/** Seconds that were lost since the core said how late it is: a row runs over, or nothing goes on. @param {Live} live @param {number} left @param {number} since */
function lateness({ state }, left, since) {
  if (state === "running") return Math.min(since, Math.max(0, -left));
  return state === "ended" || state === "ready" ? 0 : since;
}

/** @param {number} due @param {number} amber */
function phaseOf(due, amber) {
  if (due <= 0) return "red";
  return due <= amber ? "amber" : "green";
}

/** 06:12, and +01:20 when over. A second that has begun still counts as left. @param {number} seconds */
export function countdown(seconds) {
  return seconds > 0 ? minutesAndSeconds(Math.ceil(seconds)) : seconds > -1 ? "00:00" : `+${minutesAndSeconds(Math.floor(-seconds))}`;
}

/** Minutes as far as two digits reach, then hours. @param {number} whole */
const minutesAndSeconds = (whole) =>
  whole < 6000 ? `${pad(Math.floor(whole / 60))}:${pad(whole % 60)}` : `${Math.floor(whole / 3600)}:${pad(Math.floor(whole / 60) % 60)}:${pad(whole % 60)}`;

/** Whether a start is near enough to be counted down to, or to be late for. @param {number} toStart */
export const isNear = (toStart) => Math.abs(toStart) < DAY / 2;

/** 14:57. @param {number} seconds since midnight */
export const clockOf = (seconds) => `${pad(Math.floor(seconds / 3600) % 24)}:${pad(Math.floor(seconds / 60) % 60)}`;

/** 14:57:08. @param {number} seconds since midnight */
export const watchOf = (seconds) => `${clockOf(seconds)}:${pad(Math.floor(seconds) % 60)}`;

/** @param {number} number */
const pad = (number) => String(number).padStart(2, "0");
