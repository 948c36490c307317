/**
 * 报名: who signed up for one salon, how they can, and how many will come. A salon's page keeps one of these: it asks for
 * `load` while its tab is shown (its rooms name "attendance") and draws `view`.
 *
 * For tests: data-test = import-sign-ups, paste-chain, add-sign-up, to-check-in; the entry as in entry.js, the list as in
 * list.js, the dialogs as in import.js, chain.js and preview.js.
 */
import { html, nothing } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { button, emptyState } from "../../parts/page.js";
import { attendance_show } from "../../bridge/commands.js";
import { at } from "../../router.js";
import { t } from "../../text.js";
import { openChain, pasteOpensChain } from "./chain.js";
import { entryCard } from "./entry.js";
import { expectedCard, figuresStrip } from "./figures.js";
import { addSignUp } from "./forms.js";
import { importFile } from "./import.js";
import { openList } from "./list.js";

/** @typedef {import("../../bridge/types.d.ts").Attendance} Attendance */
/** @typedef {import("../../parts/page.js").Place} Place */

/** The tab's name in the address. */
export const TAB = "sign-ups";

/** @param {Place} place a salon's page */
export function signUpsOf(place) {
  const event = place.names[1] ?? "";
  /** @type {Attendance | null} */
  let attendance = null;
  const list = openList(place);
  pasteOpensChain(() => (place.names[2] === TAB ? event : null), place.signal);

  return {
    load: async () => {
      attendance = await attendance_show({ event });
    },
    view: () => (attendance ? tabView(attendance, list) : nothing),
  };
}

/** @param {Attendance} attendance @param {ReturnType<typeof openList>} list */
const tabView = (attendance, list) => {
  const { rows, event } = attendance;
  return html`
  <div class="with-aside sign-ups">
    ${rows.length === 0 ? html`<div class="list">${emptyView(event.id)}</div>` : html`
      <div class="stack head">
        <div class="sign-up-tools">${ways(event.id)}<span class="grow"></span>
          <a class="btn primary" href=${at("check-in", event.id)} data-test="to-check-in">${icon("user-check")}<span>${t("attendance-to-check-in")}</span></a></div>
        ${figuresStrip(attendance)}
      </div>
      <div class="stack list">${list.view(attendance)}</div>`}
    <aside class="stack" aria-label=${t("attendance-entry")}>${entryCard(attendance)}${expectedCard(attendance)}</aside>
  </div>`;
};

/** The three ways in which sign-ups arrive. @param {string} event */
const ways = (event) => html`
  ${button({ text: t("attendance-import"), act: () => void importFile(event), icon: "upload", test: "import-sign-ups" })}
  ${button({ text: t("attendance-chain"), act: () => void openChain(event), icon: "clipboard-paste", test: "paste-chain" })}
  ${button({ text: t("attendance-add"), act: () => void addSignUp(event), icon: "user-plus", test: "add-sign-up" })}`;

/** @param {string} event */
const emptyView = (event) => html`<section class="sheet">${emptyState({
  icon: "ticket",
  title: t("attendance-empty"),
  text: t("attendance-empty-text"),
  actions: ways(event),
})}</section>`;
