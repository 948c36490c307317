/** How letters are called: whom they go to, what about, when; and the marks of what is missing in them. */
import { html } from "../../parts/lit.js";
import { sayDate, sayDistance, daysUntil } from "../../dates.js";
import { language, message, t } from "../../text.js";

/** @typedef {import("../../bridge/types.d.ts").Letter} Letter */
/** @typedef {import("../../bridge/types.d.ts").LetterKind} LetterKind */
/** @typedef {Pick<Letter, "kind" | "label" | "event" | "speaker">} Named what a letter, a due one and a draft have in common */

/** The kinds in the order in which one speaker gets them; those of a whole salon at the end. @type {LetterKind[]} */
export const KINDS = ["approach", "invitation", "nudge", "confirmation", "progress", "reminder", "thanks", "again", "committee", "audience"];

/** Those that go to a group, not to one speaker. @type {LetterKind[]} */
export const TO_GROUPS = ["committee", "audience"];

/** How a letter can leave. @type {import("../../bridge/types.d.ts").SentBy[]} */
export const WAYS = ["copy", "mail", "file", "other"];

/** Whom it goes to: 沈文娟老师, or the group. @param {Named} letter */
export const toWhom = ({ kind, speaker }) => (speaker ? `${speaker.name}${speaker.address}` : t(kind === "audience" ? "letters-to-audience" : "letters-to-committee"));

/** 邀请 · 第18期. @param {Named} letter */
export const whatAbout = ({ label, event }) => [message(label), event ? eventName(event) : ""].filter(Boolean).join(" · ");

/** 第18期, or the theme of an activity that has no number. @param {{number: number | null, name: string}} event */
export const eventName = ({ number, name }) => (number === null ? name : t("salons-number", { number }));

/** When it went out: 11月22日 周日 10:05. @param {string} at */
export const sayMoment = (at) => `${sayDate(at.slice(0, 10))} ${at.slice(11, 16)}`;

/** When it should go out: 今天, 明天, 还有3天. @param {string} date */
export const sayDue = (date) => (daysUntil(date) < 0 ? t("letters-late", { days: -daysUntil(date) }) : sayDistance(date));

/** A letter in one line, without its greeting's line break. @param {string} body */
export const inOneLine = (body) => body.replace(/\s+/g, language() === "en" ? " " : "").slice(0, 80);

/**
 * A text with its placeholders marked; `look` says how, or null for braces that are plain text.
 * @param {string} text
 * @param {(name: string) => string | null} look
 */
export const withMarks = (text, look) =>
  text.split(/(\{[^{}\n]+\})/).map((part, index) => {
    const found = index % 2 === 1 ? look(part.slice(1, -1)) : null;
    return found === null ? part : html`<mark class=${found}>${part}</mark>`;
  });
