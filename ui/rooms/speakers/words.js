/** How speakers are called and shown: stage, level, and the one line of a card that says what matters now. */
import { html } from "../../parts/lit.js";
import { sayDay, sayDistance } from "../../dates.js";
import { t } from "../../text.js";

/** @typedef {import("../../bridge/types.d.ts").Speaker} Speaker */
/** @typedef {import("../letters/today.js").Line} Line */

/** The usual way of an invitation. */
export const WAY = ["lead", "contacted", "invited", "confirmed", "spoke", "thanked", "ready"];
/** What leaves the way; each has a day for trying again. */
export const EXITS = ["declined", "on_hold", "no_reply", "withdrawn", "no_show"];
/** The stages, in the order of the board. */
export const STAGES = [...WAY, ...EXITS];
/** The topic modules of the year. */
export const MODULES = ["recruiting", "performance", "careers", "training", "pay", "year_end", "talent"];

export const SOURCES = ["consulting", "learning_site", "law_firm", "community", "referral", "other"];
export const CHANNELS = ["wechat", "phone", "email", "meeting", "other"];

/** @param {string} stage */
export const stageName = (stage) => t(`stage-${stage}`);

/** 资深, or 4年 when only the years are known. @param {Speaker} speaker */
export function levelOf({ effective_level: level, level: byHand, years }) {
  if (level === "junior" && byHand === null && years !== null) return t("speakers-years", { years });
  return level === null ? "" : t(`level-${level}`);
}

/** What a salon is called in a line: its number and theme. @param {{number: number | null, date: string, theme?: string, name?: string}} event */
export const salonName = (event) => [salonNumber(event), event.theme || event.name].filter(Boolean).join(" · ");

/** 第18期. @param {{number: number | null, date: string}} event */
export const salonNumber = ({ number, date }) => (number === null ? sayDay(date) : t("speakers-salon-number", { number }));

/**
 * What matters now about a speaker, in one line.
 * @param {Speaker} speaker
 * @param {Line | undefined} today what is to be done for them today
 */
export function lineOf(speaker, today) {
  if (today) return today.why;
  const { next_event: event, next_action: action, next_action_on: by, silent_days: silent, try_again_on: again } = speaker;
  const where = event ? salonNumber(event) : "";
  const what = [where, action].filter(Boolean).join(" · ");
  if (action) return by ? html`${what} · <span class="nowrap">${sayDay(by)}</span>` : what;
  if (again) return html`${t("speakers-try-again")} · <span class="nowrap">${sayDay(again)}</span>`;
  if (silent !== null && silent > 0) return [t("speakers-silent", { days: silent }), where].filter(Boolean).join(" · ");
  if (event) return html`${where} · <span class="nowrap">${sayDay(event.date)}</span>`;
  if (speaker.last_spoke_on) return t("speakers-spoke-last", { when: sayDistance(speaker.last_spoke_on) });
  if (speaker.last_contact_on) return t("speakers-contact-last", { when: sayDistance(speaker.last_contact_on) });
  return speaker.source ? t(`source-${speaker.source}`) : t("speakers-no-contact");
}

/** The coloured edge of a card: waiting too long, due today, settled. @param {Speaker} speaker @param {Line | undefined} today */
export function edgeOf({ stage }, today) {
  if (today) return today.urgency;
  return stage === "confirmed" ? "done" : "";
}
