/** How people are called and shown: their hats, what they do, the salon something happened at. */
import { html } from "../../parts/lit.js";
import { chip } from "../../parts/marks.js";
import { t } from "../../text.js";
import { officeName } from "../committee/words.js";

/** @typedef {import("../../bridge/types.d.ts").Person} Person */

/** 澄拓精密 · 招聘主管. @param {{company: string, post: string}} person */
export const workOf = ({ company, post }) => [company, post].filter(Boolean).join(" · ");

/** The hats as chips. @param {Person} person */
export const hatChips = ({ hats }) => html`${hats.committee.map((office) => chip({ text: officeName(office), look: "indigo" }))}${hats.speaker
  ? chip({ text: t("people-hat-speaker"), look: "jade" })
  : ""}`;

/** The first character of a name, as it stands in a round mark where there is no photo. @param {string} name */
export const initial = (name) => html`<span class="initial" aria-hidden="true">${[...name][0] ?? ""}</span>`;

/** 第18期 · 绩效沟通，怎么开口. @param {{number: number | null, theme: string, date: string}} event */
export const salonOf = ({ number, theme, date }) =>
  [number === null ? "" : t("people-salon-number", { number }), theme || date].filter(Boolean).join(" · ");
