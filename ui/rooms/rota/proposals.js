/**
 * Proposals of the core before anything is assigned: what was asked for, which of them were swapped for the runner-up or
 * turned down, and taking them over. Used by one salon's roles and by the rota of a whole quarter.
 */
import { html, nothing } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { iconButton } from "../../parts/page.js";
import { attempt, announce } from "../../parts/says.js";
import { sayDone } from "../../parts/undo.js";
import { rota_accept, rota_suggest } from "../../bridge/commands.js";
import { message, t } from "../../text.js";

/** @typedef {import("../../bridge/types.d.ts").Proposal} Proposal */
/** @typedef {import("../../bridge/types.d.ts").ProposedSeat} ProposedSeat */
/** @typedef {import("../../bridge/types.d.ts").OpenSeat} OpenSeat */
/** @typedef {{event: string | null, from: string | null, to: string | null}} Asked one salon, or a range of days */

/**
 * @typedef {object} Offer a proposal as it stands now
 * @property {string} key
 * @property {ProposedSeat} seat
 * @property {ProposedSeat["person"]} person who is offered now
 * @property {ProposedSeat["reason"]} reason
 * @property {ProposedSeat["runner_up"]} other the one it can be swapped for
 * @property {boolean} skipped
 */

/**
 * @typedef {object} Proposals
 * @property {() => boolean} busy
 * @property {() => boolean} there whether proposals are shown
 * @property {() => Proposal | null} proposal
 * @property {() => Offer[]} offers
 * @property {() => Offer[]} taken those that were not turned down
 * @property {() => OpenSeat[]} unfilled
 * @property {(asked: Asked) => Promise<void>} ask
 * @property {(key: string) => void} swap
 * @property {(key: string) => void} skip turns one down, or takes it back in
 * @property {(offers: Offer[]) => Promise<void>} accept
 * @property {() => void} clear
 */

/** @param {() => void} redraw @returns {Proposals} */
export function keepProposals(redraw) {
  /** @type {Proposal | null} */
  let proposal = null;
  /** @type {Set<string>} */
  let swapped = new Set();
  /** @type {Set<string>} */
  let skipped = new Set();
  /** @type {Set<string>} seats that are assigned by now */
  let accepted = new Set();
  let busy = false;

  const clear = () => {
    proposal = null;
    redraw();
  };
  const offers = () => (proposal?.seats ?? []).map(offerOf).filter((offer) => !accepted.has(offer.key));
  /** @param {ProposedSeat} seat @returns {Offer} */
  const offerOf = (seat) => {
    const key = [seat.event.id, seat.role, seat.group_number ?? "", seat.person.id].join(" ");
    const runner = swapped.has(key) ? seat.runner_up : null;
    return runner
      ? { key, seat, ...runner, other: { person: seat.person, reason: seat.reason }, skipped: skipped.has(key) }
      : { key, seat, person: seat.person, reason: seat.reason, other: seat.runner_up, skipped: skipped.has(key) };
  };
  /** @param {Set<string>} set @param {string} key */
  const toggle = (set, key) => {
    if (!set.delete(key)) set.add(key);
    redraw();
  };

  return {
    busy: () => busy,
    there: () => proposal !== null,
    proposal: () => proposal,
    offers,
    taken: () => offers().filter((offer) => !offer.skipped),
    unfilled: () => proposal?.unfilled ?? [],
    async ask(asked) {
      busy = true;
      redraw();
      const answer = await attempt(() => rota_suggest(asked));
      busy = false;
      if (answer) {
        [swapped, skipped, accepted] = [new Set(), new Set(), new Set()];
        proposal = answer;
        announce(summary(answer.seats.length, answer.unfilled.length));
      }
      redraw();
    },
    swap: (key) => toggle(swapped, key),
    skip: (key) => toggle(skipped, key),
    async accept(chosen) {
      if (chosen.length === 0 || busy) return;
      busy = true;
      redraw();
      const picks = chosen.map(({ seat, person }) => ({ event: seat.event.id, role: seat.role, person: person.id, group_number: seat.group_number }));
      const done = await attempt(async () => {
        await rota_accept({ picks });
        return true;
      });
      busy = false;
      if (done) {
        for (const { key } of chosen) accepted.add(key);
        if (offers().every((offer) => offer.skipped)) proposal = null;
        await sayDone();
      }
      redraw();
    },
    clear,
  };
}

/** 推荐了5人，还有1个位置没有合适的人. @param {number} seats @param {number} unfilled */
export const summary = (seats, unfilled) =>
  unfilled === 0 ? t("rota-proposed", { seats }) : seats === 0 ? t("rota-proposed-none", { unfilled }) : t("rota-proposed-some", { seats, unfilled });

/**
 * The bar above proposals: how many there are, and taking or leaving all of them.
 * @param {Proposals} proposals
 */
export function proposalBar(proposals) {
  const [taken, unfilled] = [proposals.taken(), proposals.unfilled()];
  const proposal = proposals.proposal();
  const better = proposal && proposal.spread.before !== proposal.spread.after;
  return html`<section class="proposal-bar" data-test="proposal-bar" aria-label=${t("rota-proposals")}>
    ${icon("sparkles")}<p class="grow"><b>${summary(taken.length, unfilled.length)}</b>
      <span class="quiet">${t("rota-proposed-hint")}${better ? ` ${t("rota-spread", { before: proposal.spread.before, after: proposal.spread.after })}` : nothing}</span></p>
    <button type="button" class="btn bare" data-test="leave-proposals" @click=${() => proposals.clear()}>${t("rota-leave")}</button>
    <button type="button" class="btn primary" data-test="accept-all" ?disabled=${taken.length === 0 || proposals.busy()} @click=${() => void proposals.accept(taken)}>
      ${t("rota-accept-all", { count: taken.length })}</button></section>`;
}

/**
 * One proposal where it would stand: who, why, the runner-up, and taking or leaving it.
 * @param {Proposals} proposals
 * @param {Offer} offer
 * @param {unknown} [what] what is said before the name, where the place does not say it
 */
export function offerView(proposals, offer, what = nothing) {
  const { key, person, reason, other, seat } = offer;
  return html`<li class="offer ${offer.skipped ? "skipped" : ""}" data-test="offer" data-role=${seat.role} data-person=${person.id}>
    ${icon("sparkles", 15)}
    <div class="grow">
      <p class="offer-who">${what}<b>${person.name}</b>${seat.group_number ? html` <small class="quiet">${t("salons-group", { number: seat.group_number })}</small>` : nothing}</p>
      <small class="offer-why" data-test="reason">${message(reason)}</small>
      ${seat.waived ? html`<small class="offer-waived">${icon("info", 12)}${message(seat.waived)}</small>` : nothing}
      ${other
        ? html`<small class="offer-other">${t("rota-runner-up")}<button type="button" class="link" data-test="swap" title=${message(other.reason)} @click=${() => proposals.swap(key)}>${t("rota-swap-for", { name: other.person.name })}</button></small>`
        : nothing}
    </div>
    <span class="offer-acts">${offer.skipped
      ? html`<button type="button" class="link" data-test="unskip" @click=${() => proposals.skip(key)}>${t("rota-unskip")}</button>`
      : html`${iconButton({ name: "check", text: t("rota-accept-one", { name: person.name }), act: () => void proposals.accept([offer]), test: "accept-one", disabled: proposals.busy() })}
          ${iconButton({ name: "x", text: t("rota-skip", { name: person.name }), act: () => proposals.skip(key), test: "skip" })}`}</span>
  </li>`;
}

/** A seat nobody could be found for, and why. @param {OpenSeat} seat @param {unknown} [what] */
export const unfilledView = (seat, what = nothing) => html`<li class="offer unfilled" data-test="unfilled" data-role=${seat.role}>
  ${icon("circle-dashed", 15)}<div class="grow"><p class="offer-who">${what}${t("rota-nobody-fits")}${seat.group_number ? html` <small class="quiet">${t("salons-group", { number: seat.group_number })}</small>` : nothing}</p>
    <small class="offer-why">${message(seat.reason)}</small></div></li>`;
