/** How sign-ups are called and shown: what somebody is, when they signed up, what they owe. */
import { html, nothing } from "../../parts/lit.js";
import { chip } from "../../parts/marks.js";
import { sayDay } from "../../dates.js";
import { t } from "../../text.js";

/** @typedef {import("../../bridge/types.d.ts").SignUp} SignUp */

/** What somebody is at a salon; visitors first, for most are. */
export const CATEGORIES = ["visitor", "member", "speaker", "committee"];

/** @type {Record<string, "plain" | "jade" | "indigo" | "amber">} */
const LOOKS = { visitor: "amber", member: "plain", speaker: "jade", committee: "indigo" };

/** @param {Pick<SignUp, "category">} row */
export const categoryChip = ({ category }) => chip({ text: t(`category-${category}`), look: LOOKS[category] ?? "plain" });

/** The choices of a form. */
export const categoryOptions = () => CATEGORIES.map((value) => ({ value, text: t(`category-${value}`) }));

/** 屿禾食品 · 人事专员. @param {{company: string, post: string}} row */
export const workOf = ({ company, post }) => [company, post].filter(Boolean).join(" · ");

/** Who brought somebody, in the roster or not; empty when nobody is named. @param {{brought_by: {name: string} | null, brought_by_name: string}} row */
export const bringerOf = ({ brought_by: known, brought_by_name: named }) => known?.name ?? named;

/** 由朱燕萍介绍. @param {{brought_by: {name: string} | null, brought_by_name: string}} row */
export const broughtWords = (row) => (bringerOf(row) ? t("attendance-brought-by-name", { name: bringerOf(row) }) : "");

/** 13:42. @param {string} instant */
export const clockOf = (instant) => instant.slice(11, 16);

/** The day, and the time where it is known: 12月3日 20:15. @param {string} at a date or an instant */
export const sayWhen = (at) => [sayDay(at.slice(0, 10)), at.length > 10 ? clockOf(at) : ""].filter(Boolean).join(" ");

/** 30元, 29.5元. @param {number} fen */
export const yuan = (fen) => t("attendance-yuan", { yuan: String(fen / 100) });

/** Whether somebody is there. @param {SignUp} row */
export const isPresent = (row) => row.checked_in_at !== null;

/** What should be known of somebody at the door or in the list; the rest is plain. @param {SignUp} row */
export const markChips = (row) => html`
  ${row.first_time && row.category === "visitor" ? chip({ text: t("attendance-first-time"), look: "jade" }) : nothing}
  ${row.late ? chip({ text: t("attendance-is-late"), look: "amber", title: t("attendance-is-late-why") }) : nothing}
  ${row.source === "walk_in" ? chip({ text: t("attendance-walk-in"), look: "indigo" }) : nothing}`;
