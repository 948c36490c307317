/** The list of salons: what is coming, with how ready it is; then what was. */
import { html, nothing, repeat } from "../../parts/lit.js";
import { bar, chip } from "../../parts/marks.js";
import { button, emptyState, pageHead } from "../../parts/page.js";
import { table } from "../../parts/table.js";
import { events_list } from "../../bridge/commands.js";
import { partsOf, sayDate, sayDistance, sayMonth, todayIs, weekday, weekdayName } from "../../dates.js";
import { at, go } from "../../router.js";
import { t } from "../../text.js";
import { openShareDialog } from "./share/dialog.js";
import { yearCalendar } from "./share/documents.js";
import { planSalon } from "./plan.js";
import { isOver, numberOf, statusLook, titleOf } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").SalonLine} SalonLine */

/** @param {import("../../parts/page.js").Place} place @returns {import("../../parts/page.js").Page} */
export function openList({ redraw }) {
  /** @type {SalonLine[]} */
  let salons = [];
  /** @type {import("../../parts/table.js").Sorting} */
  let sorting = { column: "date", down: true };
  const sort = (/** @type {typeof sorting} */ wanted) => {
    sorting = wanted;
    redraw();
  };

  return {
    rooms: ["events", "venues", "speakers", "chapter"],
    title: () => t("common-salons"),
    create: () => void planSalon(),
    load: async () => {
      salons = await events_list();
    },
    view: () => {
      const coming = salons.filter(isComing).sort((a, b) => a.date.localeCompare(b.date));
      const past = salons.filter((salon) => !isComing(salon));
      const plan = button({ text: t("salons-plan"), act: () => void planSalon(), look: "primary", icon: "calendar-plus", test: "plan-salon" });
      const share = button({ text: t("share-open-year"), act: () => openShareDialog(() => yearCalendar(yearToShare(coming))), icon: "share-2", test: "share-year" });
      if (salons.length === 0) {
        return html`${pageHead({ title: t("common-salons") })}
          <section class="sheet">${emptyState({ icon: "calendar-days", title: t("salons-empty"), text: t("salons-empty-text"), actions: plan })}</section>`;
      }
      return html`
        ${pageHead({ title: t("common-salons"), facts: listFacts(coming, past), actions: html`${share}${plan}` })}
        ${coming.length > 0 ? html`<section class="coming" aria-label=${t("salons-coming")}>${repeat(coming, (salon) => salon.id, comingView)}</section>` : nothing}
        ${past.length > 0 ? html`<h2 class="over-table">${t("salons-past")}</h2>${pastTable(past, sorting, sort)}` : nothing}`;
    },
  };
}

/** The year that is asked about: of the next salon, else this one. @param {SalonLine[]} coming */
const yearToShare = ([next]) => partsOf(next?.date ?? todayIs()).year;

/** @param {SalonLine} salon */
const isComing = (salon) => salon.date >= todayIs() && !isOver(salon);

/** @param {SalonLine[]} coming @param {SalonLine[]} past */
const listFacts = (coming, past) => html`<span>${t("salons-coming-count", { count: coming.length })}</span>
  <span>${t("salons-held-count", { count: past.filter((salon) => salon.status !== "cancelled").length })}</span>`;

/** @param {SalonLine} salon */
const comingView = (salon) => html`
  <a class="sheet coming-salon num" href=${at("salons", salon.id)} data-id=${salon.id} data-test="salon">
    <span class="leaf"><small>${sayMonth(salon.date)}</small><b>${partsOf(salon.date).day}</b><small>${weekdayName(weekday(salon.date))} ${salon.start}</small></span>
    <span class="coming-what">
      <small class="quiet">${numberOf(salon)} · ${sayDistance(salon.date)}</small>
      <b class="clamped">${salon.theme || t("salons-no-theme")}</b>
      <span class="quiet">${[salon.venue?.name ?? t("salons-no-venue"), salon.heads > 0 ? t("salons-heads-count", { heads: salon.heads }) : ""].filter(Boolean).join(" · ")}</span>
      <span class="coming-foot">${chip({ text: t(`status-${salon.status}`), look: statusLook(salon.status) })}${readyView(salon)}</span>
    </span></a>`;

/** @param {SalonLine} salon */
function readyView({ readiness_passed: passed, readiness_total: total }) {
  if (passed === null || total === null || total === 0) return nothing;
  const label = t("salons-ready-count", { passed, total });
  return html`<span class="ready">${bar(passed / total, label)}<small>${label}</small></span>`;
}

/**
 * @param {SalonLine[]} past
 * @param {import("../../parts/table.js").Sorting} sorting
 * @param {(sorting: import("../../parts/table.js").Sorting) => void} onSort
 */
const pastTable = (past, sorting, onSort) =>
  table({
    label: t("salons-past"),
    test: "past-salons",
    rows: past,
    sorting,
    onSort,
    onOpen: (salon) => go("salons", salon.id),
    columns: [
      { id: "date", title: t("salons-date"), sort: (salon) => salon.date, cell: (salon) => html`<span class="nowrap">${sayDate(salon.date)}</span>` },
      {
        id: "theme",
        title: t("salons-theme"),
        width: "wide",
        sort: (salon) => salon.theme,
        cell: (salon) => html`<a href=${at("salons", salon.id)}>${titleOf(salon)}</a>`,
      },
      { id: "venue", title: t("salons-venue"), sort: (salon) => salon.venue?.name ?? null, cell: (salon) => salon.venue?.name ?? "" },
      { id: "attended", title: t("salons-attended"), end: true, sort: (salon) => salon.attended, cell: (salon) => salon.attended ?? "" },
      { id: "rating", title: t("salons-rating"), end: true, sort: (salon) => salon.rating, cell: (salon) => salon.rating?.toFixed(1) ?? "" },
      {
        id: "status",
        title: t("salons-status"),
        sort: (salon) => salon.status,
        cell: (salon) => chip({ text: t(`status-${salon.status}`), look: statusLook(salon.status) }),
      },
    ],
  });
