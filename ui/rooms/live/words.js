/** How the running salon is told: names of rows, ahead and behind, what a colour means. */
import { sayDate } from "../../dates.js";
import { listed, message, t } from "../../text.js";
import { countdown, isNear } from "./clock.js";

/** @typedef {import("../../bridge/types.d.ts").Live} Live */
/** @typedef {import("../../bridge/types.d.ts").LiveRow} LiveRow */
/** @typedef {import("./clock.js").Moment} Moment */

/** 分享二, 分组讨论. @param {LiveRow} row */
export const nameOf = (row) => row.title || message(row.label);

/** What stands large: a talk's topic, else the row's name. @param {LiveRow} row */
export const headlineOf = (row) => row.topic || nameOf(row);

/** @param {{people: {name: string}[]}} row */
export const peopleOf = (row) => listed(row.people.map((person) => person.name));

/** 晚了3分钟, 早了2分钟, 按计划. @param {number} off seconds */
export function offLine(off) {
  const minutes = Math.round(Math.abs(off) / 60);
  if (minutes === 0) return t("live-on-time");
  return off > 0 ? t("live-behind", { minutes }) : t("live-ahead", { minutes });
}

/** How the difference looks: late, early or neither. @param {number} off seconds */
export const offLook = (off) => (Math.abs(off) < 30 ? "" : off > 0 ? "late" : "early");

/**
 * What the large number counts: to a talk's hard stop, then through its questions; else to the row's end.
 * @param {Moment} moment
 * @returns {{seconds: number, what: string}}
 */
function counted({ left, hardLeft }) {
  if (hardLeft !== null && hardLeft > 0) return { seconds: hardLeft, what: t("live-talk-left") };
  if (left <= -1) return { seconds: left, what: t("live-over") };
  return { seconds: left, what: hardLeft === null ? t("live-row-left") : t("live-questions-left") };
}

/** The sign of a phase, for those who do not tell the colours apart: a shape and a word. */
export const SIGNS = { green: "circle-check", amber: "triangle-alert", red: "circle-x" };

/** 正常, 剩5分钟, 时间到. @param {Moment} moment */
export function phaseWord({ phase, due }) {
  if (phase === "amber") return t("live-phase-amber", { minutes: Math.ceil(due / 60) });
  return phase === "red" ? t("live-phase-red") : t("live-phase-green");
}

/** What the clock counts before the start; of another day the date. @param {Live} live @param {Moment} moment */
export function startLine({ event: { date, start } }, { toStart }) {
  if (!isNear(toStart)) return t("live-starts-on", { date: sayDate(date) });
  return toStart <= -1 ? t("live-should-have-begun", { start }) : t("live-until-start", { start });
}

/** @param {Live} live @param {Moment} moment */
export const startClock = ({ event }, { toStart }) => (isNear(toStart) ? countdown(toStart) : event.start);

/**
 * The one number that every view shows, its word, and whether it is over.
 * @param {Live} live @param {Moment} moment
 * @returns {{text: string, what: string, over: boolean}}
 */
export function clockFace(live, moment) {
  if (live.state === "ready") return { text: startClock(live, moment), what: startLine(live, moment), over: false };
  if (live.state === "ended") return { text: "00:00", what: t("live-ended"), over: false };
  if (live.state === "between") return { text: countdown(moment.held), what: t("live-between-for"), over: false };
  const { seconds, what } = counted(moment);
  return { text: countdown(seconds), what: live.state === "paused" ? t("live-paused") : what, over: seconds <= -1 };
}
