/**
 * 访客名单: the visitors who are there, ready for the segment in which they introduce themselves; who comes for the first time
 * stands first. For tests: [data-test=introductions-list], lines [data-test=visitor], copy-visitors.
 */
import { html, nothing } from "../../parts/lit.js";
import { copyAndSay } from "../../parts/clipboard.js";
import { openSheet } from "../../parts/dialog.js";
import { icon } from "../../parts/icons.js";
import { chip } from "../../parts/marks.js";
import { t } from "../../text.js";
import { broughtWords, isPresent, workOf } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Attendance} Attendance */
/** @typedef {import("../../bridge/types.d.ts").SignUp} SignUp */

/** @param {Attendance} attendance */
export function openIntroductions(attendance) {
  const visitors = attendance.rows
    .filter((row) => isPresent(row) && row.category === "visitor")
    .sort((a, b) => Number(b.first_time) - Number(a.first_time));
  const text = visitors.map((row, index) => [`${index + 1}. ${row.name}`, workOf(row), broughtWords(row)].filter(Boolean).join("　")).join("\n");
  openSheet({
    title: () => t("attendance-introductions-title", { count: visitors.length }),
    size: "wide",
    test: "introductions-list",
    view: () => visitors.length === 0
      ? html`<p class="quiet">${t("attendance-introductions-none")}</p>`
      : html`<ol class="introductions">${visitors.map(visitorView)}</ol>
          <p><button type="button" class="btn" data-test="copy-visitors" @click=${() => void copyAndSay(Promise.resolve(text), t("attendance-introductions"))}>${icon("copy", 14)}<span>${t("salons-copy")}</span></button></p>`,
  });
}

/** @param {SignUp} row */
const visitorView = (row) => html`<li data-test="visitor"><span class="grow"><b><bdi>${row.name}</bdi></b> <span class="quiet"><bdi>${workOf(row)}</bdi></span>
    ${row.note ? html`<small class="quiet">${row.note}</small>` : nothing}</span>
  <span class="quiet nowrap">${broughtWords(row)}</span>${row.first_time ? chip({ text: t("attendance-first-time"), look: "jade" }) : nothing}</li>`;
