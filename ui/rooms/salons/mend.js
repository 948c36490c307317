/** The click that mends a check: from the action's code to the place or the dialog where it is mended. */
import { go } from "../../router.js";
import { editFacts } from "./facts.js";
import { editScript } from "./scripts.js";
import { editSegment } from "./segment.js";
import { chooseSpeaker, editAppearance } from "./speakers.js";

/** @typedef {import("../../bridge/types.d.ts").Salon} Salon */
/** @typedef {import("../../bridge/types.d.ts").Check} Check */
/** @typedef {import("../../bridge/types.d.ts").Appearance} Appearance */

/** @type {Record<string, (salon: Salon) => unknown>} */
const MENDS = {
  choose_speaker: (salon) => chooseSpeaker(salon, talkWithout(salon)),
  confirm_speaker: (salon) => onAppearance(salon, (talk) => talk.state !== "confirmed" && talk.state !== "spoke"),
  edit_speaker: (salon) => {
    const unknown = holders(salon).find((talk) => talk.level === null) ?? holders(salon)[0];
    return unknown ? go("speakers", unknown.speaker) : chooseSpeaker(salon, null);
  },
  edit_appearance: (salon) => onAppearance(salon, (talk) => !talk.topic || !talk.topic_settled || !talk.has_introduction || !talk.has_photo || !talk.slides_on),
  edit_segment: (salon) => {
    const talk = longestTalk(salon);
    return talk ? editSegment(salon, talk) : go("salons", salon.id, "run-sheet");
  },
  edit_facts: (salon) => editFacts(salon, "heads"),
  choose_venue: (salon) => editFacts(salon, "venue"),
  book_venue: (salon) => editFacts(salon, "booking"),
  change_date: (salon) => editFacts(salon, "date"),
  add_question: (salon) => goAndFocus(salon, "discussion", "[data-test=new-question]"),
  write_host_script: (salon) => editScript(salon, "host_script"),
  assign_material: (salon) => goAndFocus(salon, "materials", ".wanted input"),
  shorten_sheet: (salon) => go("salons", salon.id, "run-sheet"),
  assign_role: (salon) => goAndFocus(salon, "roles", ".role-card.open choose-one"),
  assign_group_lead: (salon) => goAndFocus(salon, "roles", "[data-role=group_lead] choose-one"),
  resolve_double_booking: (salon) => goAndFocus(salon, "roles", ".conflict button, [data-test=seat-menu]"),
  check_equipment: (salon) => (salon.venue ? go("venues", salon.venue.id) : editFacts(salon, "venue")),
  edit_calendar: () => go("settings", "calendar"),
};

/** @param {Salon} salon @param {Check} check */
export function mend(salon, check) {
  void MENDS[check.action]?.(salon);
}

/** Appearances that still hold their talk. @param {Salon} salon */
const holders = (salon) => salon.appearances.filter((talk) => talk.talk !== null && talk.state !== "declined" && talk.state !== "no_show");

/** @param {Salon} salon @param {(talk: Appearance) => boolean} wanting */
function onAppearance(salon, wanting) {
  const talk = holders(salon).find(wanting) ?? holders(salon)[0];
  return talk ? editAppearance(talk) : chooseSpeaker(salon, talkWithout(salon));
}

/** The first talk of the sheet that nobody gives yet. @param {Salon} salon */
export function talkWithout(salon) {
  const held = holders(salon).map((talk) => talk.talk);
  return salon.segments.find((segment) => segment.kind === "talk" && !held.includes(segment.talk))?.talk ?? null;
}

/** @param {Salon} salon */
const longestTalk = (salon) =>
  salon.segments.filter((segment) => segment.kind === "talk").sort((a, b) => b.minutes - b.qa_minutes - (a.minutes - a.qa_minutes))[0];

/** Opens a tab and puts the focus where the work is. @param {Salon} salon @param {string} tab @param {string} selector */
async function goAndFocus(salon, tab, selector) {
  go("salons", salon.id, tab);
  for (let waited = 0; waited < 20; waited += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const target = /** @type {HTMLElement | null} */ (document.querySelector(`#main ${selector}`));
    if (target) return target.focus();
  }
}
