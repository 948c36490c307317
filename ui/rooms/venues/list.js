/** All venues as cards, judged for a number of heads that is typed above them. */
import { html, nothing, repeat } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { chip, mark } from "../../parts/marks.js";
import { button, emptyState, pageHead } from "../../parts/page.js";
import { attempt } from "../../parts/says.js";
import { events_list, venues_fit, venues_list } from "../../bridge/commands.js";
import { readCount, sayDate, sayDay, todayIs } from "../../dates.js";
import { at } from "../../router.js";
import { message, t } from "../../text.js";
import { addVenue } from "./dialogs.js";
import { countOf, fitMark, hoursOf, sizeOf } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Fit} Fit */
/** @typedef {import("../../bridge/types.d.ts").Venue} Venue */

/** When no salon is coming: the middle of what a venue usually holds. */
const USUAL_HEADS = 40;

/** @type {import("../../parts/page.js").OpenPage} */
export function openList({ redraw }) {
  /** @type {Venue[]} */
  let venues = [];
  /** @type {Map<string, Fit>} */
  let fits = new Map();
  /** @type {number | null} */
  let heads = null;

  const judge = async () => {
    const wanted = heads ?? USUAL_HEADS;
    const answers = await Promise.all(venues.map(async ({ id }) => /** @type {const} */ ([id, await venues_fit({ id, heads: wanted })])));
    if (wanted === (heads ?? USUAL_HEADS)) fits = new Map(answers);
  };
  const ask = (/** @type {string} */ typed) => {
    const read = readCount(typed);
    if (read === null || read === 0) return;
    heads = read;
    void attempt(judge).then(redraw);
  };

  return {
    rooms: ["venues", "events", "chapter"],
    title: () => t("common-venues"),
    create: () => void addVenue(),
    load: async () => {
      venues = await venues_list();
      heads ??= await comingHeads();
      await judge();
    },
    view: () => {
      const add = button({ text: t("venues-add"), act: () => void addVenue(), look: "primary", icon: "plus", test: "add-venue" });
      if (venues.length === 0) {
        return html`${pageHead({ title: t("common-venues") })}
          <section class="sheet">${emptyState({ icon: "building-2", title: t("venues-empty"), text: t("venues-empty-text"), actions: add })}</section>`;
      }
      return html`
        ${pageHead({ title: t("common-venues"), facts: html`<span>${t("venues-count", { count: venues.length })}</span>`, actions: add })}
        ${headsView(heads, ask)}
        <ul class="venue-cards">${repeat(venues, (venue) => venue.id, (venue) => cardView(venue, fits.get(venue.id)))}</ul>`;
    },
  };
}

/** The heads that the next salon expects, so that the cards answer the question at hand. */
async function comingHeads() {
  const salons = await events_list();
  const coming = salons.filter((salon) => salon.date >= todayIs() && salon.heads > 0).sort((a, b) => a.date.localeCompare(b.date));
  return coming[0]?.heads ?? USUAL_HEADS;
}

/** @param {number | null} heads @param {(typed: string) => void} ask */
const headsView = (heads, ask) => html`
  <label class="fit-heads"><span>${t("venues-fit-for")}</span>
    <input class="num" inputmode="numeric" autocomplete="off" data-test="fit-heads" value=${heads ?? ""}
      @input=${(/** @type {Event} */ event) => ask(/** @type {HTMLInputElement} */ (event.target).value)}><span>${t("venues-heads-unit")}</span></label>`;

/** @param {Venue} venue @param {Fit | undefined} fit */
const cardView = (venue, fit) => html`
  <li class="card venue-card" data-id=${venue.id} data-test="venue">
    <header><h2><a href=${at("venues", venue.id)}><bdi>${venue.name}</bdi></a></h2>${chip({ text: t(`tenure-${venue.tenure}`), look: venue.tenure === "fixed" ? "indigo" : "plain" })}</header>
    <p class="quiet num">${[sizeOf(venue), venue.cost].filter(Boolean).join(" · ") || t("venues-size-unknown")}</p>
    ${venue.address ? html`<p class="quiet icon-line">${icon("map-pin", 14)}<span>${venue.address}</span></p>` : nothing}
    ${hoursOf(venue) ? html`<p class="quiet num icon-line">${icon("clock", 14)}<span>${hoursOf(venue)}</span></p>` : nothing}
    ${fit ? html`<p class="fit ${fitMark(fit.verdict)}" data-verdict=${fit.verdict}>${mark(fitMark(fit.verdict), t(`verdict-${fit.verdict}`))}<span>${message(fit.message)}</span></p>` : nothing}
    <p class="chips">${countChips(venue)}</p>
    <footer class="quiet num">${lastSeen(venue)}${nextBooking(venue)}</footer>
  </li>`;

/** @param {Venue} venue */
function countChips(venue) {
  const [present, missing, bring, unknown] = [countOf(venue, "present"), countOf(venue, "missing"), countOf(venue, "bring"), countOf(venue, "unknown")];
  return html`${present > 0 ? chip({ text: t("venues-present-count", { count: present }), look: "jade" }) : nothing}
    ${missing > 0 ? chip({ text: t("venues-missing-count", { count: missing }), look: "seal" }) : nothing}
    ${bring > 0 ? chip({ text: t("venues-bring-count", { count: bring }), look: "amber" }) : nothing}
    ${unknown > 0 ? chip({ text: t("venues-unknown-count", { count: unknown }) }) : nothing}`;
}

/** @param {Venue} venue */
const lastSeen = ({ last_inspection: seen }) =>
  html`<span>${seen ? [t("venues-seen-on", { date: sayDate(seen.on_date) }), seen.by].filter(Boolean).join(" · ") : t("venues-never-seen")}</span>`;

/** @param {Venue} venue */
const nextBooking = ({ bookings: [next] }) =>
  next ? html`<span>${[next.number === null ? "" : t("venues-salon-number", { number: next.number }), sayDay(next.date), t(`booking-${next.booking}`)].filter(Boolean).join(" · ")}</span>` : nothing;
