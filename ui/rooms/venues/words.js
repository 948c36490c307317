/** How venues are called and shown. */
import { t } from "../../text.js";

/** @typedef {import("../../bridge/types.d.ts").Venue} Venue */
/** @typedef {import("../../bridge/types.d.ts").ItemState} ItemState */
/** @typedef {import("../../bridge/types.d.ts").Fit} Fit */

/** The groups of the checklist, in order. @type {Venue["items"][number]["group"][]} */
export const GROUPS = ["space", "hardware", "dressing", "location"];

/** What can be known of an item. @type {ItemState[]} */
export const STATES = ["present", "missing", "bring", "not_applicable", "unknown"];

export const CONNECTORS = ["hdmi", "type_c", "vga", "audio"];

/** 68 m² · 最多50人. @param {Venue} venue */
export const sizeOf = ({ area, capacity }) =>
  [area === null ? "" : `${area} m²`, capacity === null ? "" : t("venues-capacity-count", { count: capacity })].filter(Boolean).join(" · ");

/** 12:30可进场，17:00前清场. @param {Venue} venue */
export const hoursOf = ({ opens, clears }) =>
  [opens === null ? "" : t("venues-opens-at", { time: opens }), clears === null ? "" : t("venues-clears-by", { time: clears })].filter(Boolean).join(t("venues-comma"));

/** How many items are in each state. @param {Venue} venue @param {ItemState} state */
export const countOf = (venue, state) => venue.items.filter((item) => item.state === state).length;

/** The mark beside a fit. @param {Fit["verdict"]} verdict @returns {"passed" | "attention" | "missing"} */
export const fitMark = (verdict) => (verdict === "good" ? "passed" : verdict === "too_small" ? "missing" : "attention");
