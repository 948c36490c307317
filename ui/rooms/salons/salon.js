/** One salon: its title, facts and status, and the tabs below them. The tabs share one record, asked for once. */
import { html, nothing } from "../../parts/lit.js";
import { confirm, openForm } from "../../parts/dialog.js";
import { areaField } from "../../parts/fields.js";
import { icon } from "../../parts/icons.js";
import { chip } from "../../parts/marks.js";
import { pageHead, tabs } from "../../parts/page.js";
import { attempt, say } from "../../parts/says.js";
import { undo } from "../../parts/undo.js";
import { events_edit, events_remove, events_set_status, events_show } from "../../bridge/commands.js";
import { sayDate, sayDistance, sayMonth, todayIs } from "../../dates.js";
import { at, go } from "../../router.js";
import { t } from "../../text.js";
import "../../parts/drop-menu.js";
import "../../parts/edit-in-place.js";
import { signUpsOf, TAB as SIGN_UPS } from "../attendance/tab.js";
import { lettersOf } from "../letters/of.js";
import { liveEntry } from "../live/entry.js";
import { retroTab } from "../retrospectives/tab.js";
import { preparationTab } from "../tasks/tab.js";
import { openDiscussion } from "./discussion.js";
import { editFacts } from "./facts.js";
import { materialsTab } from "./materials.js";
import { overviewTab } from "./overview.js";
import { openRescue } from "./rescue.js";
import { openRoles } from "./roles.js";
import { openRunSheet } from "./run-sheet.js";
import { openSeats } from "./seats.js";
import { openShare } from "./share.js";
import { openVersions } from "./versions/versions.js";
import { versionLine } from "./versions/words.js";
import { isOver, numberOf, STATUSES, statusLook, titleOf } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Salon} Salon */
/** @typedef {import("../../parts/page.js").Place} Place */
/** @typedef {{name: string, text: string, load?: (id: string) => Promise<unknown>, view: (salon: Salon) => unknown}} Tab what a tab asks for itself is asked only while it is shown */

/**
 * The tabs; the run-sheet and sharing keep a state of their own while the page is open.
 * @param {Place} place
 * @param {ReturnType<typeof lettersOf>} letters
 * @param {(salon: Salon) => void} show
 * @returns {Tab[]}
 */
const tabsOf = (place, letters, show) => [
  { name: "overview", text: "salons-tab-overview", load: letters.load, view: overviewTab(letters) },
  { name: "run-sheet", text: "salons-tab-run-sheet", view: openRunSheet(place, show) },
  { name: "roles", text: "salons-tab-roles", view: openRoles(place) },
  { name: "preparation", text: "tasks-tab", ...preparationTab() },
  { name: SIGN_UPS, text: "attendance-tab", ...signUpsOf(place) },
  { name: "materials", text: "salons-tab-materials", view: materialsTab },
  { name: "discussion", text: "salons-tab-discussion", view: openDiscussion(place) },
  { name: "share", text: "salons-tab-share", view: openShare(place) },
  { name: "retrospective", text: "retro-tab", ...retroTab(place) },
];

/** The tabs of a salon: once it was held, looking back on it comes first; what was cancelled is not looked back on. @param {Tab[]} all @param {Salon} salon */
function shownOf(all, salon) {
  const retro = all.filter((tab) => tab.name === "retrospective");
  const others = all.filter((tab) => !retro.includes(tab));
  if (salon.status === "cancelled") return others;
  return isOver(salon) ? [...retro, ...others] : [...others, ...retro];
}

/** @param {Place} place @returns {import("../../parts/page.js").Page} */
export function openSalon(place) {
  const id = place.names[1] ?? "";
  /** @type {Salon | null} */
  let salon = null;
  const letters = lettersOf({ event: id });
  const entry = liveEntry();
  const tabs = tabsOf(place, letters, (answered) => {
    salon = answered;
    place.redraw();
  });
  return {
    rooms: ["events", "speakers", "venues", "people", "committee", "letters", "tasks", "attendance", "live", "retrospectives", "chapter"],
    title: () => (salon ? titleOf(salon) : t("common-salons")),
    load: async (act) => {
      const named = tabs.find((tab) => tab.name === place.names[2]);
      const [found] = await Promise.all([events_show({ id, act }), named?.load?.(id)]);
      // Which tab comes first is known only with the salon.
      const current = tabNamed(shownOf(tabs, found), place.names[2]);
      if (current !== named) await current?.load?.(id);
      await entry.load(found);
      salon = found;
    },
    view: () => (salon ? salonView(salon, shownOf(tabs, salon), place.names[2], entry.view(salon)) : nothing),
  };
}

/** @param {Tab[]} all @param {string | undefined} name */
const tabNamed = (all, name) => all.find((tab) => tab.name === name) ?? all[0];

/** @param {Salon} salon @param {Tab[]} all @param {string | undefined} name @param {unknown} running the way to its running */
function salonView(salon, all, name, running) {
  const current = tabNamed(all, name);
  return html`
    ${pageHead({ crumb: html`<a href=${at("salons")}>${t("common-salons")}</a> / ${sayMonth(salon.date)}`, title: titleView(salon), facts: factsView(salon), actions: html`${running}${actionsView(salon)}` })}
    ${tabs(
      t("salons-tabs"),
      all.map((tab) => ({
        href: at("salons", salon.id, tab.name),
        text: t(tab.text),
        current: tab === current,
        test: `tab-${tab.name}`,
        count: tab.name === "roles" && !isOver(salon) ? openSeats(salon) : 0,
      })),
    )}
    ${current?.view(salon)}`;
}

/** @param {Salon} salon */
const titleView = (salon) => html`${numberOf(salon)} · <edit-in-place .value=${salon.theme} .label=${t("salons-theme")} .placeholder=${t("salons-no-theme")}
  .test=${"theme"} .save=${(/** @type {string} */ theme) => events_edit({ id: salon.id, fields: { theme } })}></edit-in-place>`;

/** @param {Salon} salon */
const factsView = (salon) => html`
  <span><b>${sayDate(salon.date)}</b> ${salon.start}–${salon.slot_end}</span>
  <span>${salon.venue ? html`<a href=${at("venues", salon.venue.id)}>${salon.venue.name}</a>` : t("salons-no-venue")}</span>
  ${salon.heads > 0 ? html`<span>${t("salons-heads-count", { heads: salon.heads })}</span>` : nothing}
  <span>${sayDistance(salon.date)}</span>
  ${chip({ text: t(`status-${salon.status}`), look: statusLook(salon.status) })}
  ${salon.version
    ? html`<button type="button" class="chip ${salon.changes_since ? "amber" : "jade"}" data-test="version-chip" title=${t("sheet-versions")} @click=${() => void openVersions(salon)}>${icon("stamp", 13)}<span>${versionLine(salon)}</span></button>`
    : nothing}`;

/** @param {Salon} salon */
const actionsView = (salon) => html`
  <a class="btn" href=${at("salons", salon.id, "share")} data-test="share">${t("salons-share")}</a>
  <button type="button" class="btn" data-test="edit-facts" @click=${() => void editFacts(salon)}>${t("salons-edit-facts")}</button>
  <drop-menu .compact=${true} .text=${t("salons-more")} .test=${"more"} .items=${[
    ...STATUSES.map((status) => ({ text: t(`status-${status}`), checked: status === salon.status, test: `status-${status}`, act: () => void changeStatus(salon, status) })),
    "line",
    ...(isOver(salon) ? [] : [{ text: t("live-look"), icon: "timer", test: "live-look", act: () => go("live", salon.id) }]),
    ...(isOver(salon) ? [] : [{ text: t("rescue-open"), icon: "triangle-alert", test: "rescue-open", act: () => openRescue(salon) }]),
    { text: t("salons-remove"), icon: "trash-2", danger: true, test: "remove-salon", act: () => void removeSalon(salon) },
  ]}></drop-menu>`;

/** @param {Salon} salon @param {string} status */
async function changeStatus(salon, status) {
  if (status === salon.status) return;
  const reason = status === "cancelled" ? await askReason() : null;
  if (status === "cancelled" && reason === null) return;
  const early = status === "held" && salon.date > todayIs();
  if (early && !(await confirm({ title: t("salons-held-early"), text: t("salons-held-early-text"), yes: t("salons-held-early-yes") }))) return;
  await attempt(() => events_set_status({ id: salon.id, status, reason }));
}

const askReason = () =>
  openForm({
    title: () => t("salons-cancel"),
    submit: () => t("salons-cancel-do"),
    draft: { reason: "" },
    fields: (form) => areaField(form, "reason", { label: t("salons-cancel-reason"), placeholder: t("salons-cancel-example") }),
    save: async (draft) => String(draft.reason),
  });

/** @param {Salon} salon */
async function removeSalon(salon) {
  const agreed = await confirm({ title: t("salons-remove-title", { name: titleOf(salon) }), text: t("salons-remove-text"), yes: t("salons-remove"), danger: true });
  if (!agreed) return;
  await attempt(async () => {
    await events_remove({ id: salon.id });
    go("salons");
    say(t("salons-removed", { name: titleOf(salon) }), { offer: { label: () => t("common-undo"), act: () => void undo() } });
  });
}
