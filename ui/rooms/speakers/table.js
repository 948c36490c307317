/** All speakers as a table, to compare and to sort. */
import { html, nothing } from "../../parts/lit.js";
import { chip } from "../../parts/marks.js";
import { table } from "../../parts/table.js";
import { sayDay, sayDistance } from "../../dates.js";
import { at, go } from "../../router.js";
import { message, t } from "../../text.js";
import { STAGES, levelOf, stageName } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Speaker} Speaker */
/** @typedef {import("../../bridge/types.d.ts").Today} Today */

/**
 * @param {Speaker[]} speakers
 * @param {Map<string, Today>} today
 * @param {import("../../parts/table.js").Sorting} sorting
 * @param {(sorting: import("../../parts/table.js").Sorting) => void} onSort
 */
export const tableView = (speakers, today, sorting, onSort) =>
  table({
    label: t("common-speakers"),
    test: "speakers",
    rows: speakers,
    sorting,
    onSort,
    onOpen: (speaker) => go("speakers", speaker.id),
    columns: [
      { id: "name", title: t("speakers-name"), sort: (speaker) => speaker.name, cell: nameView },
      { id: "level", title: t("speakers-level"), sort: levelOf, cell: (speaker) => html`<span class="nowrap">${levelOf(speaker)}</span>` },
      { id: "subjects", title: t("speakers-subjects"), sort: (speaker) => speaker.subjects[0] ?? null, cell: (speaker) => speaker.subjects.join("、") },
      { id: "stage", title: t("speakers-stage"), sort: (speaker) => STAGES.indexOf(speaker.stage), cell: (speaker) => chip({ text: stageName(speaker.stage) }) },
      { id: "next", title: t("speakers-next-action"), sort: (speaker) => speaker.next_action_on, cell: (speaker) => nextView(speaker, today.get(speaker.id)) },
      { id: "contact", title: t("speakers-last-contact"), sort: (speaker) => speaker.last_contact_on, cell: (speaker) => html`<span class="nowrap">${speaker.last_contact_on ? sayDistance(speaker.last_contact_on) : ""}</span>` },
      { id: "talks", title: t("speakers-talks"), end: true, sort: (speaker) => speaker.talks, cell: (speaker) => speaker.talks || "" },
    ],
  });

/** @param {Speaker} speaker */
const nameView = (speaker) => html`<a href=${at("speakers", speaker.id)}><bdi>${speaker.name}</bdi></a><small>${[speaker.company, speaker.post].filter(Boolean).join(" · ")}</small>`;

/** @param {Speaker} speaker @param {Today | undefined} today */
const nextView = ({ next_action: action, next_action_on: by }, today) => html`
  ${action}${by ? html` <span class="quiet nowrap">${sayDay(by)}</span>` : nothing}
  ${today ? html`<small class=${today.urgency === "late" ? "late" : "due"}>${message(today.why)}</small>` : nothing}`;
