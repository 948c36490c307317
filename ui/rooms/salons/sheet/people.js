/**
 * Naming people in a row without leaving the keyboard: letters find them, Enter takes the first. What the row still
 * lacks (a speaker, a role that serves in it) is offered before merely being named.
 */
import { html } from "../../../parts/lit.js";
import { attempt } from "../../../parts/says.js";
import { Suggestions } from "../../../parts/suggestions.js";
import { events_assign, events_set_segment_people, events_set_speaker } from "../../../bridge/commands.js";
import { t } from "../../../text.js";
import { createPerson, searchPeople, searchSpeakers } from "../../choices.js";
import { fills, nextGroup, roleName } from "../seats.js";
import { talkOf } from "./write.js";

/** @typedef {import("../../../bridge/types.d.ts").Salon} Salon */
/** @typedef {import("../../../bridge/types.d.ts").Segment} Segment */
/** @typedef {import("./state.js").Sheet} Sheet */
/** @typedef {{id: string | null, name: string, detail: string, as: string | null}} Option `as`: a role, "speaker", or null for merely named */

const AT_MOST = 5;

/** What a row still lacks: "speaker", and the roles serving in it that are not filled; the host stands elsewhere. @param {Salon} salon @param {Segment} row */
export function lacking(salon, row) {
  const roles = row.roles.filter((code) => {
    const role = salon.roles.find((each) => each.role === code);
    return code !== "host" && role !== undefined && role.people.filter(fills).length < role.needed;
  });
  return row.kind === "talk" && !talkOf(salon, row) ? ["speaker", ...roles] : roles;
}

/** @type {WeakMap<Sheet, Suggestions<Option>>} */
const lists = new WeakMap();

/** The list under the people's field of a sheet. @param {Sheet} sheet @returns {Suggestions<Option>} */
export function peopleList(sheet) {
  const known = lists.get(sheet);
  if (known) return known;
  const made = new Suggestions((/** @type {string} */ typed) => search(sheet, typed), () => sheet.redraw());
  lists.set(sheet, made);
  return made;
}

/** @param {Sheet} sheet @param {string} typed @returns {Promise<Option[]>} */
async function search(sheet, typed) {
  const row = sheet.at && sheet.row(sheet.at.id);
  if (!row || typed.trim() === "") return [];
  const wanted = [...lacking(sheet.salon, row), null];
  const found = await Promise.all(wanted.map((as) => attempt(() => (as === "speaker" ? searchSpeakers : searchPeople)(typed))));
  const options = wanted.flatMap((as, index) => (found[index] ?? []).slice(0, AT_MOST).map(({ id, name, detail }) => ({ id, name, detail: detail ?? "", as })));
  return [...options, { id: null, name: typed.trim(), detail: "", as: wanted.find((as) => as !== "speaker") ?? null }];
}

/** @param {Sheet} sheet */
export const peopleListView = (sheet) =>
  peopleList(sheet).view(t("salons-name-label"), (option) => optionView(sheet.salon, option), (option) => void take(sheet, option, false));

/** @param {Salon} salon @param {Option} option */
const optionView = (salon, { id, name, detail, as }) =>
  html`<b>${id === null ? t("common-add-person", { name }) : name}</b><small>${[as === null ? t("sheet-merely-named") : t("sheet-as", { role: roleName(salon, as) }), detail].filter(Boolean).join(" · ")}</small>`;

/**
 * Takes the option that Enter or a click means; the focus stays or goes down.
 * @param {Sheet} sheet
 * @param {Option | null} option
 * @param {boolean} down
 */
export async function take(sheet, option, down) {
  const row = sheet.at && sheet.row(sheet.at.id);
  peopleList(sheet).close();
  sheet.cancel();
  if (down) sheet.down();
  if (!row || !option) return;
  const person = option.id ?? (await attempt(() => createPerson.act(option.name)))?.id;
  if (person) await sheet.attempt(() => name(sheet, row.id, person, option.as));
}

/** @param {Sheet} sheet @param {string} id @param {string} person @param {string | null} as */
async function name(sheet, id, person, as) {
  const { salon } = sheet;
  const row = sheet.row(id);
  if (as === "speaker") return events_set_speaker({ event: salon.id, talk: row?.talk ?? null, speaker: person, topic: null, confirmed: false });
  if (as !== null) return events_assign({ event: salon.id, role: as, person, group_number: nextGroup(salon, as), state: null });
  const named = (row?.people ?? []).filter((each) => each.role === null).map((each) => each.id);
  return events_set_segment_people({ id, people: named.includes(person) ? named : [...named, person] });
}
