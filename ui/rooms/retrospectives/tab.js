/**
 * 复盘: what the data say of a salon, the four steps written from it, what to keep and to change, who does what until when,
 * stars and words of those who came, photos, money, and what is still to be settled.
 *
 * For tests: sections by [data-section=<check>]; [data-test=progress][data-check][data-done]; finish, reopen,
 * dialog[data-test=finish-form]; steps as in steps.js, the others in their files.
 */
import { html, nothing } from "../../parts/lit.js";
import { emptyState } from "../../parts/page.js";
import { retro_show } from "../../bridge/commands.js";
import { sayDate, todayIs } from "../../dates.js";
import { t } from "../../text.js";
import { isOver } from "../salons/words.js";
import { actionsCard, askedCard } from "./actions.js";
import { expensesCard } from "./expenses.js";
import { factsCard } from "./facts.js";
import { openPhotos } from "./photos.js";
import { pointsCard } from "./points.js";
import { progressCard } from "./progress.js";
import { openRatings } from "./ratings.js";
import { settleCards } from "./settle.js";
import { stepsCard } from "./steps.js";
import { voicesCard } from "./voices.js";

/** @typedef {import("../../bridge/types.d.ts").Retro} Retro */
/** @typedef {import("../../bridge/types.d.ts").Salon} Salon */

/** The tab of one salon's page. @param {import("../../parts/page.js").Place} place */
export function retroTab(place) {
  /** @type {Retro | null} */
  let retro = null;
  const ratings = openRatings(place.redraw);
  const photos = openPhotos(place.redraw);
  return {
    load: async (/** @type {string} */ event) => {
      retro = await retro_show({ event });
    },
    view: (/** @type {Salon} */ salon) => {
      if (retro?.event.id !== salon.id) return nothing;
      if (salon.date > todayIs() && !isOver(salon)) return notYet(salon, retro);
      return html`
        <div class="retro">
          <div class="stack">
            ${factsCard(salon, retro)}
            ${stepsCard(retro)}
            ${pointsCard(retro)}
            ${actionsCard(retro)}
            ${ratings.view(retro)}
            ${voicesCard(retro)}
            ${photos.view(retro)}
          </div>
          <aside class="stack" aria-label=${t("retro-aside")}>
            ${progressCard(salon, retro)}
            ${askedCard(retro)}
            ${settleCards(salon, retro)}
            ${expensesCard(retro)}
          </aside>
        </div>`;
    },
  };
}

/** @param {Salon} salon @param {Retro} retro */
const notYet = (salon, retro) => html`
  <section class="sheet">${emptyState({ icon: "rotate-ccw", title: t("retro-not-yet"), text: t("retro-not-yet-text", { date: sayDate(salon.date) }) })}</section>
  ${retro.asked.length > 0 ? html`<div class="retro-asked-before">${askedCard(retro)}</div>` : nothing}`;
