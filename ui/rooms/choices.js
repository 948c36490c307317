/** What can be chosen in the rooms: people, speakers, venues. The finding is the core's, by characters, pinyin, initials. */
import { find_find, people_add, people_choose, speakers_list, venues_list } from "../bridge/commands.js";
import { warn } from "../parts/says.js";
import { t } from "../text.js";

/** @typedef {import("../parts/choose-one.js").Choice} Choice */
/** @typedef {import("../parts/choose-one.js").Create} Create */

const AT_MOST = 12;

/** @param {string} query @returns {Promise<Choice[]>} */
export const searchPeople = (query) => people_choose({ query, limit: AT_MOST });

/** @param {string} query @returns {Promise<Choice[]>} */
export async function searchSpeakers(query) {
  const speakers = await speakers_list();
  const found = await matching(query, "speaker", speakers);
  return found.map((speaker) => ({
    id: speaker.id,
    name: speaker.name,
    detail: [t(`stage-${speaker.stage}`), speaker.subjects.join("、"), speaker.company].filter(Boolean).join(" · "),
  }));
}

/** @param {string} query @returns {Promise<Choice[]>} */
export async function searchVenues(query) {
  const venues = await venues_list();
  const found = await matching(query, "venue", venues);
  return found.map((venue) => ({
    id: venue.id,
    name: venue.name,
    detail: [venue.area === null ? "" : `${venue.area} m²`, venue.address].filter(Boolean).join(" · "),
  }));
}

/**
 * Those of a list that the core finds for the query, in its order; all of them for an empty query.
 * @template {{id: string}} R
 * @param {string} query
 * @param {string} kind
 * @param {R[]} records
 */
async function matching(query, kind, records) {
  if (query.trim() === "") return records.slice(0, AT_MOST);
  const { hits } = await find_find({ query });
  const byId = new Map(records.map((record) => [record.id, record]));
  return hits.flatMap((hit) => (hit.kind === kind ? (byId.get(hit.id) ?? []) : [])).slice(0, AT_MOST);
}

/** Offers to add the person who is not there yet. @type {Create} */
export const createPerson = {
  text: (query) => t("common-add-person", { name: query }),
  async act(query) {
    const added = await people_add({ fields: { name: query } });
    warn(added);
    return { id: added.value.id, name: added.value.name };
  },
};
