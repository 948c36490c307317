/** From a placeholder that says nothing to the place where its fact is entered. */
import { attempt } from "../../parts/says.js";
import { events_show } from "../../bridge/commands.js";
import { go } from "../../router.js";

/** @typedef {import("../../bridge/types.d.ts").Blocked} Blocked */
/** @typedef {{kind: string, lang: string, event: {id: string} | null, speaker: {id: string} | null}} About */

/** @type {Record<string, (about: About) => unknown>} */
const MENDS = {
  speaker: ({ speaker }) => go("speakers", ...(speaker ? [speaker.id] : [])),
  salon: ({ event }) => go("salons", ...(event ? [event.id] : [])),
  venue: ({ event }) => (event ? openVenueOf(event.id) : go("venues")),
  chapter: () => go("settings", "chapter"),
  template: ({ kind, lang, speaker }) => go("letters", "templates", kind, lang, ...(speaker ? [speaker.id] : [])),
};

/** @param {Blocked} blocked @param {About} about */
export const mendPlaceholder = (blocked, about) => void MENDS[blocked.mend]?.(about);

/** Without a venue the salon's own page is where one is chosen. @param {string} event */
const openVenueOf = (event) =>
  attempt(async () => {
    const { venue } = await events_show({ id: event });
    if (venue) go("venues", venue.id);
    else go("salons", event);
  });
