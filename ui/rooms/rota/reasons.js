/** The proposals as a list, salon by salon: each with its reason and its runner-up, and what nobody can take. */
import { html, repeat } from "../../parts/lit.js";
import { sayDate } from "../../dates.js";
import { message, t } from "../../text.js";
import { offerView, unfilledView } from "./proposals.js";
import { eventTitle } from "./words.js";

/** @param {import("./proposals.js").Proposals} proposals */
export function reasonsView(proposals) {
  const [offers, unfilled] = [proposals.offers(), proposals.unfilled()];
  const events = new Map([...offers.map((offer) => offer.seat.event), ...unfilled.map((seat) => seat.event)].map((event) => [event.id, event]));
  return html`<section class="reasons" aria-label=${t("rota-reasons")}>${repeat(
    [...events.values()].sort((a, b) => a.date.localeCompare(b.date)),
    (event) => event.id,
    (event) => html`<section class="card" aria-label=${eventTitle(event)}><header><h2 class="num">${eventTitle(event)}</h2><span class="quiet num">${sayDate(event.date)}</span></header>
      <ul class="offers">${repeat(offers.filter((offer) => offer.seat.event.id === event.id), (offer) => offer.key, (offer) => offerView(proposals, offer, html`<i class="offer-role">${message(offer.seat.label)}</i>`))}
        ${unfilled.filter((seat) => seat.event.id === event.id).map((seat) => unfilledView(seat, html`<i class="offer-role">${message(seat.label)}</i>`))}</ul></section>`,
  )}</section>`;
}
