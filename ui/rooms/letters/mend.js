/**
 * From a placeholder that says nothing to the field where its fact is entered: its dialog opens over the letter, the field
 * has the focus, and the letter says more as soon as it is saved. Without a field it is the place as a whole.
 */
import { attempt } from "../../parts/says.js";
import { committee_chart, events_show, people_show, venues_show } from "../../bridge/commands.js";
import { todayIs } from "../../dates.js";
import { go } from "../../router.js";
import { appoint } from "../committee/dialogs.js";
import { editPerson } from "../people/form.js";
import { editFacts } from "../salons/facts.js";
import { talkWithout } from "../salons/mend.js";
import { chooseSpeaker } from "../salons/speakers.js";
import { editChapter } from "../settings/chapter.js";
import { editVenue } from "../venues/dialogs.js";

/** @typedef {import("../../bridge/types.d.ts").Blocked} Blocked */
/** @typedef {{kind: string, lang: string, event: {id: string} | null, speaker: {id: string, name: string} | null}} About */

/** @type {Record<string, (about: About, field: string | null) => unknown>} */
const MENDS = {
  speaker: async ({ speaker }, field) => (speaker && field ? editPerson((await people_show({ id: speaker.id })).person, field) : go("speakers", ...(speaker ? [speaker.id] : []))),
  salon: async ({ event, speaker }, field) => {
    if (!event || !field) return go("salons", ...(event ? [event.id] : []));
    const salon = await events_show({ id: event.id });
    return field === "speaker" ? chooseSpeaker(salon, talkWithout(salon), speaker) : editFacts(salon, field);
  },
  venue: async ({ event }, field) => {
    const salon = event && (await events_show({ id: event.id }));
    if (!salon) return go("venues");
    return salon.venue ? editVenue(await venues_show({ id: salon.venue.id }), field ?? undefined) : editFacts(salon, "venue");
  },
  chapter: async (_about, field) => (field === "secretary_general" ? appoint(await committee_chart({ on: todayIs() }), field) : editChapter(field ?? undefined)),
  template: ({ kind, lang, speaker }) => go("letters", "templates", kind, lang, ...(speaker ? [speaker.id] : [])),
};

/** @param {Blocked} blocked @param {About} about */
export const mendPlaceholder = (blocked, about) => void attempt(async () => MENDS[blocked.mend]?.(about, blocked.field));
