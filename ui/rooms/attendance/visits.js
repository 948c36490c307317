/** The salons somebody signed up for, on their own page: where they came, where they did not. */
import { html, nothing, repeat } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { chip } from "../../parts/marks.js";
import { sayDate } from "../../dates.js";
import { at } from "../../router.js";
import { t } from "../../text.js";
import { salonOf } from "../people/words.js";
import { TAB } from "./tab.js";

/** @typedef {import("../../bridge/types.d.ts").Visit} Visit */

/** Nothing while there are none: most people of the roster never signed up. @param {Visit[]} visits newest first */
export const visitsCard = (visits) => visits.length === 0 ? nothing : html`<section class="card" aria-labelledby="visits" data-test="visits">
  <header><h2 id="visits">${t("attendance-visits")}</h2><span class="quiet num">${t("attendance-visits-count", { came: visits.filter(({ checked_in_at: came }) => came).length, all: visits.length })}</span></header>
  <ul class="lines">${repeat(visits, (visit) => visit.sign_up, visitLine)}</ul></section>`;

/** @param {Visit} visit */
const visitLine = (visit) => html`<li>${icon("ticket")}<div class="grow"><a href=${at("salons", visit.event.id, TAB)}>${salonOf(visit.event)}</a>
    <small>${[sayDate(visit.event.date), t(`category-${visit.category}`), visit.brought_by ? t("attendance-brought-by-name", { name: visit.brought_by }) : ""].filter(Boolean).join(" · ")}</small></div>
  ${standing(visit)}</li>`;

/** @param {Visit} visit */
function standing({ state, checked_in_at: came, event }) {
  if (came) return chip({ text: t("attendance-came"), look: "jade" });
  if (state === "cancelled") return chip({ text: t("sign-up-state-cancelled") });
  return ["held", "reviewed"].includes(event.status) ? chip({ text: t("attendance-did-not-come"), look: "amber" }) : chip({ text: t(`sign-up-state-${state}`) });
}
