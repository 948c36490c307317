/** One venue: facts, fit, checklist, inspections, photos, and the salons that are coming here. */
import { html, nothing, repeat } from "../../parts/lit.js";
import "../../parts/edit-in-place.js";
import { factList } from "../../parts/facts.js";
import { chip, mark } from "../../parts/marks.js";
import { button, iconButton, pageHead } from "../../parts/page.js";
import { pictureButton } from "../../parts/pick-picture.js";
import { attempt } from "../../parts/says.js";
import { sayDone } from "../../parts/undo.js";
import { venues_add_photo, venues_caption_photo, venues_fit, venues_remove, venues_remove_inspection, venues_remove_photo, venues_show } from "../../bridge/commands.js";
import { daysUntil, readCount, sayDate, sayDistance } from "../../dates.js";
import { at, go } from "../../router.js";
import { message, t } from "../../text.js";
import { openShareDialog } from "../salons/share/dialog.js";
import { venueSheet } from "../salons/share/documents.js";
import { checklistView } from "./checklist.js";
import { editVenue, inspect } from "./dialogs.js";
import { fitMark, hoursOf, sizeOf } from "./words.js";
import "../../parts/drop-menu.js";
import "../../parts/stored-picture.js";

/** @typedef {import("../../bridge/types.d.ts").Fit} Fit */
/** @typedef {import("../../bridge/types.d.ts").Venue} Venue */

/** Asked about until another number is typed. */
const USUAL_HEADS = 40;

/** @param {import("../../parts/page.js").Place} place @returns {import("../../parts/page.js").Page} */
export function openVenue({ names, redraw }) {
  const id = names[1] ?? "";
  let heads = USUAL_HEADS;
  /** @type {Venue} */
  let venue;
  /** @type {Fit} */
  let fit;

  const judge = async (/** @type {string} */ typed) => {
    const read = readCount(typed);
    if (read === null || read === 0) return;
    heads = read;
    fit = await venues_fit({ id, heads });
    redraw();
  };

  return {
    rooms: ["venues", "events", "people", "chapter"],
    title: () => venue.name,
    create: () => void inspect(venue),
    load: async () => {
      [venue, fit] = await Promise.all([venues_show({ id }), venues_fit({ id, heads })]);
    },
    view: () => html`
      ${headView(venue)}
      <div class="with-aside">
        <div class="stack">${factsCard(venue)}${checklistView(venue)}${photosCard(venue)}</div>
        <aside class="stack">${fitCard(heads, fit, judge)}${bookingsCard(venue)}${inspectionsCard(venue)}${noteCard(venue)}</aside>
      </div>`,
  };
}

/** @param {Venue} venue */
const headView = (venue) =>
  pageHead({
    crumb: html`<a href=${at("venues")}>${t("common-venues")}</a>`,
    title: html`<bdi class="clamped">${venue.name}</bdi>`,
    facts: html`${chip({ text: t(`tenure-${venue.tenure}`), look: venue.tenure === "fixed" ? "indigo" : "plain" })}
      ${sizeOf(venue) ? html`<span>${sizeOf(venue)}</span>` : nothing}${venue.address ? html`<span>${venue.address}</span>` : nothing}`,
    actions: html`${button({ text: t("share-open-venue"), act: () => openShareDialog(() => venueSheet(venue.id)), icon: "share-2", test: "share-venue" })}
      ${button({ text: t("venues-edit"), act: () => void editVenue(venue), icon: "pencil", test: "edit-venue" })}
      ${button({ text: t("venues-inspect"), act: () => void inspect(venue), look: "primary", icon: "clipboard-check", test: "inspect" })}
      <drop-menu .compact=${true} .text=${t("venues-more")} .test=${"venue-more"} .items=${/** @type {import("../../parts/drop-menu.js").Item[]} */ ([
        { text: t("venues-remove"), icon: "trash-2", danger: true, test: "remove-venue", act: () => void removeVenue(venue) },
      ])}></drop-menu>`,
  });

/** The core refuses while salons use the venue, and says how many. @param {Venue} venue */
const removeVenue = (venue) =>
  attempt(async () => {
    await venues_remove({ id: venue.id });
    go("venues");
    await sayDone();
  });

/** @param {Venue} venue */
const factsCard = (venue) => html`<section class="card" aria-labelledby="facts">
  <header><h2 id="facts">${t("venues-facts")}</h2>${iconButton({ name: "pencil", text: t("venues-edit"), act: () => void editVenue(venue), test: "facts-edit" })}</header>
  ${factList([
    [t("venues-door"), venue.door],
    [t("venues-hours"), hoursOf(venue)],
    [t("venues-contact"), [venue.contact_name, venue.contact_phone].filter(Boolean).join(" ")],
    [t("venues-cost"), venue.cost],
    [t("venues-transit"), venue.transit],
    [t("venues-parking"), venue.parking],
    [t("venues-connectors"), venue.connectors.map((each) => t(`connector-${each}`)).join("、")],
    [t("venues-wifi"), venue.wifi],
    [t("venues-air"), venue.air_conditioning],
    [t("venues-food"), venue.food],
    [t("venues-map"), venue.map_link],
  ], t("venues-facts-none"))}</section>`;

/** @param {number} heads @param {Fit} fit @param {(typed: string) => Promise<void>} judge */
const fitCard = (heads, fit, judge) => html`<section class="card" aria-labelledby="fit">
  <h2 id="fit">${t("venues-fit")}</h2>
  <label class="fit-heads"><span>${t("venues-fit-for")}</span>
    <input class="num" inputmode="numeric" autocomplete="off" data-test="fit-heads" value=${heads}
      @input=${(/** @type {Event} */ event) => void attempt(() => judge(/** @type {HTMLInputElement} */ (event.target).value))}><span>${t("venues-heads-unit")}</span></label>
  <p class="fit ${fitMark(fit.verdict)}" data-verdict=${fit.verdict} aria-live="polite">${mark(fitMark(fit.verdict), t(`verdict-${fit.verdict}`))}<span>${message(fit.message)}</span></p></section>`;

/** @param {Venue} venue */
const bookingsCard = ({ bookings }) => html`<section class="card" aria-labelledby="bookings">
  <h2 id="bookings">${t("venues-bookings")}</h2>
  ${bookings.length === 0
    ? html`<p class="quiet">${t("venues-bookings-none")}</p>`
    : html`<ul class="lines">${repeat(
        bookings,
        (line) => line.event,
        (line) => html`<li><div class="grow"><a href=${at("salons", line.event)}>${[line.number === null ? "" : t("venues-salon-number", { number: line.number }), line.theme || sayDate(line.date)].filter(Boolean).join(" · ")}</a>
          <small>${sayDate(line.date)}${line.booking_confirm_by === null ? nothing : html` · <span class=${daysUntil(line.booking_confirm_by) < 0 ? "late" : ""}>${t("venues-confirm-by", { date: sayDate(line.booking_confirm_by), distance: sayDistance(line.booking_confirm_by) })}</span>`}</small></div>
          ${chip({ text: t(`booking-${line.booking}`), look: line.booking === "booked" || line.booking === "deposit_paid" ? "jade" : "amber" })}</li>`,
      )}</ul>`}</section>`;

/** @param {Venue} venue */
const inspectionsCard = (venue) => html`<section class="card" aria-labelledby="inspections">
  <h2 id="inspections">${t("venues-inspections")}</h2>
  ${venue.inspections.length === 0
    ? html`<p class="quiet">${t("venues-inspections-none")}</p>`
    : html`<ul class="lines">${repeat(
        venue.inspections,
        (line) => line.id,
        (line) => html`<li data-id=${line.id}><div class="grow"><b class="num">${sayDate(line.on_date)}</b> <span>${line.by}</span>${line.note ? html`<small class="kept-lines">${line.note}</small>` : nothing}</div>
          <span class="line-acts">${iconButton({ name: "trash-2", text: t("venues-remove-inspection"), act: () => void removeInspection(line.id), test: "remove-inspection", danger: true })}</span></li>`,
      )}</ul>`}</section>`;

/** @param {string} inspection */
const removeInspection = (inspection) =>
  attempt(async () => {
    await venues_remove_inspection({ inspection });
    await sayDone();
  });

/** @param {Venue} venue */
const photosCard = (venue) => html`<section class="card" aria-labelledby="photos">
  <header><h2 id="photos">${t("venues-photos")}</h2>${pictureButton({ text: t("venues-add-photo"), test: "add-photo", take: (bytes, name) => void addPhoto(venue, bytes, name) })}</header>
  ${venue.photos.length === 0
    ? html`<p class="quiet">${t("venues-photos-none")}</p>`
    : html`<ul class="photos">${repeat(
        venue.photos,
        (photo) => photo.id,
        (photo) => html`<li data-id=${photo.id}><stored-picture .alt=${photo.caption || venue.name} .hash=${photo.picture}></stored-picture>
          <span class="photo-foot"><small class="grow"><edit-in-place .value=${photo.caption} .label=${t("venues-caption")} .placeholder=${t("venues-caption-none")} .test=${"caption"}
            .save=${(/** @type {string} */ caption) => venues_caption_photo({ photo: photo.id, caption })}></edit-in-place></small>${iconButton({ name: "trash-2", text: t("venues-remove-photo"), act: () => void removePhoto(photo.id), test: "remove-photo", danger: true })}</span></li>`,
      )}</ul>`}</section>`;

/** The file's own name, without its ending, is the first caption. @param {Venue} venue @param {string} bytes @param {string} name */
const addPhoto = (venue, bytes, name) =>
  attempt(async () => {
    await venues_add_photo({ id: venue.id, bytes, caption: name.replace(/\.[^.]*$/, "") });
    await sayDone();
  });

/** @param {string} photo */
const removePhoto = (photo) =>
  attempt(async () => {
    await venues_remove_photo({ photo });
    await sayDone();
  });

/** @param {Venue} venue */
const noteCard = ({ note }) => (note === "" ? nothing : html`<section class="card" aria-labelledby="note"><h2 id="note">${t("venues-note")}</h2><p class="kept-lines">${note}</p></section>`);
