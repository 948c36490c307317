/** The way from a salon's page to its running: begin on the day, come back while it runs, type the times in afterwards. */
import { html, nothing } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { live_show } from "../../bridge/commands.js";
import { todayIs } from "../../dates.js";
import { at } from "../../router.js";
import { t } from "../../text.js";

/** @typedef {import("../../bridge/types.d.ts").Salon} Salon */

/** Before its day there is nothing to run. */
export function liveEntry() {
  /** @type {import("../../bridge/types.d.ts").Live | null} */
  let live = null;
  return {
    /** @param {Salon} salon */
    load: async (salon) => {
      const wanted = salon.date <= todayIs() && salon.status !== "cancelled";
      live = wanted ? await live_show({ event: salon.id }) : null;
    },
    /** @param {Salon} salon */
    view: (salon) => {
      if (!live || live.event.id !== salon.id) return nothing;
      if (live.state !== "ready" && live.state !== "ended") return link(at("live", salon.id), "live-return", "timer", true);
      if (live.state === "ready" && salon.date === todayIs()) return link(at("live", salon.id), "live-open", "play", true);
      return link(at("live", salon.id, "table"), "live-enter-times", "clock", live.started_at === null);
    },
  };
}

/** @param {string} href @param {string} text @param {string} name @param {boolean} primary */
const link = (href, text, name, primary) => html`<a class="btn ${primary ? "primary" : ""}" href=${href} data-test=${text}>${icon(name)}<span>${t(text)}</span></a>`;
