/** How offices and terms are called. */
import { sayMonth } from "../../dates.js";
import { t } from "../../text.js";

/** @typedef {import("../../bridge/types.d.ts").Term} Term */

/** Offices in the order of the chart. */
export const OFFICES = ["president", "vp_education", "vp_publicity", "vp_membership", "secretary_general", "secretary", "interest_lead"];

/** Offices that one person holds at a time. */
export const SINGLE = OFFICES.slice(0, 5);

/** 教育副会长. @param {string} office its code */
export const officeName = (office) => t(`office-${office.replaceAll("_", "-")}`);

/** What an office owns. @param {string} office its code */
export const dutiesOf = (office) => t(`duties-${office.replaceAll("_", "-")}`);

/** 兴趣小组组长（狼人杀）. @param {{office: string, interest_group: string}} term */
export const titleOf = ({ office, interest_group: group }) =>
  group === "" ? officeName(office) : t("committee-of-group", { office: officeName(office), group });

/** 2024年3月起, or from–to. @param {{started: string, ended: string | null}} term */
export const spanOf = ({ started, ended }) =>
  ended === null ? t("committee-since", { from: sayMonth(started) }) : t("committee-span", { from: sayMonth(started), to: sayMonth(ended) });
