/** How salons are called and shown: title, tone of a segment, look of a state. */
import { sayDate } from "../../dates.js";
import { t } from "../../text.js";

/** @typedef {import("../../bridge/types.d.ts").Segment} Segment */
/** @typedef {{kind: string, number: number | null, theme: string, date: string}} Called */

/** 第18期. @param {Called} salon */
export const numberOf = (salon) =>
  salon.kind !== "salon" ? t(`event-kind-${salon.kind}`) : salon.number === null ? t("salons-salon") : t("salons-number", { number: salon.number });

/** 第18期 · 绩效沟通，怎么开口. @param {Called} salon */
export const titleOf = (salon) => [numberOf(salon), salon.theme || sayDate(salon.date)].join(" · ");

/** @type {Record<string, string>} */
const TONES = {
  values_opening: "seal-tone",
  talk: "indigo-tone",
  discussion: "jade-tone",
  joint_discussion: "jade-tone",
  reports: "jade-tone",
  introductions: "amber-tone",
};

/** The class that colours a segment's rail and fold. @param {string} kind */
export const toneOf = (kind) => TONES[kind] ?? "quiet-tone";

/** @type {Record<string, "plain" | "ask" | "jade" | "amber" | "seal" | "indigo">} */
const STATUS_LOOKS = { draft: "plain", planned: "amber", announced: "indigo", held: "jade", reviewed: "jade", cancelled: "seal" };

/** @param {string} status */
export const statusLook = (status) => STATUS_LOOKS[status] ?? "plain";

/** The statuses, in the order a salon goes through them. */
export const STATUSES = ["draft", "planned", "announced", "held", "reviewed", "cancelled"];

/** Whether it took place or never will: nothing is prepared any more. @param {{status: string}} salon */
export const isOver = ({ status }) => ["held", "reviewed", "cancelled"].includes(status);

/** Minutes and clock of the plan in one line: 计划116分钟，15:56结束. @param {{planned_minutes: number, end: string}} salon */
export const planLine = (salon) => t("salons-plan-line", { minutes: salon.planned_minutes, end: salon.end });

/** 富余4分钟, or how much it is over. @param {{margin_minutes: number}} salon */
export const marginLine = ({ margin_minutes: margin }) =>
  margin < 0 ? t("salons-over", { minutes: -margin }) : t("salons-margin", { minutes: margin });
