/** All speakers as a table, to compare and to sort. */
import { html, nothing } from "../../parts/lit.js";
import { chip } from "../../parts/marks.js";
import { table } from "../../parts/table.js";
import { sayDay, sayDistance } from "../../dates.js";
import { at, go } from "../../router.js";
import { listed, t } from "../../text.js";
import { EXITS, STAGES, levelOf, stageName } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Speaker} Speaker */
/** @typedef {import("../letters/today.js").Line} Line */

/**
 * @param {Speaker[]} speakers
 * @param {Map<string, Line>} today
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
      { id: "level", title: t("speakers-level-short"), sort: levelOf, cell: (speaker) => html`<span class="nowrap">${levelOf(speaker)}</span>` },
      { id: "modules", title: t("speakers-module"), sort: (speaker) => speaker.effective_modules[0] ?? null, cell: aboutView },
      { id: "stage", title: t("speakers-stage"), sort: (speaker) => STAGES.indexOf(speaker.stage), cell: stageView },
      { id: "next", title: t("speakers-next-action"), sort: (speaker) => speaker.next_action_on, cell: (speaker) => nextView(speaker, today.get(speaker.id)) },
      { id: "contact", title: t("speakers-last-contact"), sort: (speaker) => speaker.last_contact_on, cell: (speaker) => html`<span class="nowrap">${speaker.last_contact_on ? sayDistance(speaker.last_contact_on) : ""}</span>` },
      { id: "talks", title: t("speakers-talks"), end: true, sort: (speaker) => speaker.last_spoke_on, cell: talksView },
    ],
  });

/** @param {Speaker} speaker */
const nameView = (speaker) => html`<a href=${at("speakers", speaker.id)}><bdi>${speaker.name}</bdi></a><small>${[speaker.company, speaker.post, speaker.city].filter(Boolean).join(" · ")}</small>`;

/** The modules, and the subjects below them; the subjects alone when they belong to none. @param {Speaker} speaker */
const aboutView = ({ effective_modules: modules, subjects }) =>
  modules.length === 0
    ? listed(subjects)
    : html`${listed(modules.map((module) => t(`module-${module}`)))}${subjects.length > 0 ? html`<small>${listed(subjects)}</small>` : nothing}`;

/** @param {Speaker} speaker */
const stageView = ({ stage }) => chip({ text: stageName(stage), look: stage === "confirmed" ? "jade" : EXITS.includes(stage) ? "seal" : "plain" });

/** @param {Speaker} speaker @param {Line | undefined} today */
const nextView = ({ next_action: action, next_action_on: by, try_again_on: again }, today) => html`
  ${action}${by ? html` <span class="quiet nowrap">${sayDay(by)}</span>` : nothing}
  ${again && !action ? html`<span class="quiet">${t("speakers-try-again")} <span class="nowrap">${sayDay(again)}</span></span>` : nothing}
  ${today ? html`<small class=${today.urgency === "late" ? "late" : "due"}>${today.why}</small>` : nothing}`;

/** @param {Speaker} speaker */
const talksView = ({ talks, last_spoke_on: on, rating }) => html`${talks || ""}${on
  ? html`<small class="nowrap">${[sayDistance(on), rating === null ? "" : t("speakers-rating", { rating: rating.toFixed(1) })].filter(Boolean).join(" · ")}</small>`
  : nothing}`;
