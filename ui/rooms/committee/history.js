/** Who held which office, from when to when, why it ended and who decided it. */
import { html, nothing } from "../../parts/lit.js";
import { emptyState } from "../../parts/page.js";
import { table } from "../../parts/table.js";
import { sayDate, todayIs } from "../../dates.js";
import { at } from "../../router.js";
import { t } from "../../text.js";
import { removeTerm } from "./chart.js";
import { editTerm, endTerm } from "./dialogs.js";
import { OFFICES, officeName, titleOf } from "./words.js";
import "../../parts/drop-menu.js";

/** @typedef {import("../../bridge/types.d.ts").Term} Term */
/** @typedef {import("../../parts/table.js").Sorting} Sorting */

/**
 * @param {Term[]} terms
 * @param {{office: string, sorting: Sorting, change: (wanted: {office?: string, sorting?: Sorting}) => void}} listing
 */
export function historyView(terms, listing) {
  if (terms.length === 0) {
    return html`<section class="sheet">${emptyState({ icon: "history", title: t("committee-history-empty"), text: t("committee-history-empty-text") })}</section>`;
  }
  const rows = terms.filter((term) => listing.office === "" || term.office === listing.office);
  return html`
    <div class="chips filters" role="group" aria-label=${t("committee-office")}>
      ${["", ...OFFICES].map((office) => html`<button type="button" class="chip" aria-pressed=${listing.office === office ? "true" : "false"} data-test="office-${office || "all"}"
        @click=${() => listing.change({ office })}>${office === "" ? t("committee-all-offices") : officeName(office)}</button>`)}
    </div>
    ${table({
      label: t("committee-history"),
      test: "terms",
      rows,
      sorting: listing.sorting,
      onSort: (sorting) => listing.change({ sorting }),
      columns: [
        { id: "person", title: t("committee-person"), sort: (term) => term.person.name, cell: (term) => html`<a class="nowrap" href=${at("people", term.person.id)}><bdi>${term.person.name}</bdi></a>` },
        { id: "office", title: t("committee-office"), sort: (term) => OFFICES.indexOf(term.office), cell: (term) => html`<span class="office-cell">${titleOf(term)}</span>` },
        { id: "started", title: t("committee-started"), sort: (term) => term.started, cell: (term) => html`<span class="nowrap">${sayDate(term.started)}</span>` },
        { id: "ended", title: t("committee-ended"), sort: (term) => term.ended ?? "9999", cell: endedView },
        { id: "reason", title: t("committee-reason"), cell: (term) => html`${term.end_reason}${term.note ? html`<small>${term.note}</small>` : nothing}` },
        { id: "by", title: t("committee-by"), cell: (term) => term.ended_by },
        { id: "menu", title: t("committee-actions"), width: "narrow", cell: menuView },
      ],
    })}`;
}

/** @param {Term} term */
const endedView = (term) =>
  term.ended === null ? html`<span class="chip jade">${t("committee-in-office")}</span>` : html`<span class="nowrap">${sayDate(term.ended)}</span>`;

/** @param {Term} term */
const menuView = (term) => html`<drop-menu .compact=${true} .icon=${"ellipsis-vertical"} .text=${t("committee-term-menu", { name: term.person.name })} .test=${"term-menu"} .items=${/** @type {import("../../parts/drop-menu.js").Item[]} */ ([
  ...(term.ended === null || term.ended > todayIs() ? [{ text: t("committee-end"), icon: "door-open", test: "end", act: () => void endTerm(term) }] : []),
  { text: t("committee-edit-term"), icon: "pencil", test: "edit-term", act: () => void editTerm(term) },
  { text: t("committee-remove-term"), icon: "trash-2", test: "remove-term", act: () => void removeTerm(term) },
])}></drop-menu>`;
