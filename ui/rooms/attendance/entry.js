/**
 * The entry of the sign-ups: link, QR code, places, deadline, fee.
 *
 * For tests: [data-test=entry] with edit-entry, entry-picture, entry-picture-remove, copy-link; the dialog is entry-form.
 */
import { html, nothing } from "../../parts/lit.js";
import { copyAndSay } from "../../parts/clipboard.js";
import { openForm } from "../../parts/dialog.js";
import { countField, dateField, decimalField, row, textField } from "../../parts/fields.js";
import { icon } from "../../parts/icons.js";
import { chip } from "../../parts/marks.js";
import { iconButton } from "../../parts/page.js";
import { pictureButton } from "../../parts/pick-picture.js";
import { attempt } from "../../parts/says.js";
import { sayDone } from "../../parts/undo.js";
import { attendance_set_entry, attendance_set_entry_picture } from "../../bridge/commands.js";
import { sayDate, sayDistance } from "../../dates.js";
import { t } from "../../text.js";
import { yuan } from "./words.js";
import "../../parts/stored-picture.js";

/** @typedef {import("../../bridge/types.d.ts").Attendance} Attendance */

/** @param {Attendance} attendance */
export function entryCard(attendance) {
  const { event, entry, figures, full, closed } = attendance;
  const left = entry.places === null ? 0 : entry.places - figures.signed_up;
  const lines = [
    {
      icon: "link",
      name: t("attendance-link"),
      text: entry.signup_link
        ? html`<span class="entry-link"><bdi title=${entry.signup_link}>${entry.signup_link}</bdi>${iconButton({ name: "copy", text: t("attendance-copy-link"), act: () => void copyAndSay(Promise.resolve(entry.signup_link), t("attendance-link")), test: "copy-link" })}</span>`
        : html`<span class="quiet">${t("attendance-no-link")}</span>`,
    },
    {
      icon: "users",
      name: t("attendance-places"),
      text: entry.places === null
        ? html`<span class="quiet">${t("attendance-places-unlimited")}</span>`
        : html`${t("attendance-places-count", { places: entry.places })} ${full ? chip({ text: t("attendance-full"), look: "seal" }) : html`<span class="quiet">${t("attendance-places-left", { left })}</span>`}`,
    },
    {
      icon: "calendar-days",
      name: t("attendance-deadline"),
      text: entry.signup_deadline
        ? html`${t("attendance-until", { date: sayDate(entry.signup_deadline) })} ${closed ? chip({ text: t("attendance-closed"), look: "amber" }) : html`<span class="quiet">${sayDistance(entry.signup_deadline)}</span>`}`
        : html`<span class="quiet">${t("attendance-no-deadline")}</span>`,
    },
    { icon: "hand-coins", name: t("attendance-fee"), text: feeText(entry) },
  ];
  return html`<section class="card entry-card num" aria-labelledby="entry" data-test="entry">
    <header><h2 id="entry">${t("attendance-entry")}</h2>
      <button type="button" class="btn bare small" data-test="edit-entry" @click=${() => void editEntry(attendance)}>${icon("pencil", 13)}<span>${t("salons-edit")}</span></button></header>
    ${entry.signup_picture ? html`<stored-picture class="entry-code" .alt=${t("attendance-code")} .hash=${entry.signup_picture}></stored-picture>` : nothing}
    <dl>${lines.map((line) => html`<dt title=${line.name}>${icon(line.icon)}<span class="unseen">${line.name}</span></dt><dd>${line.text}</dd>`)}</dl>
    <p class="chips">${pictureButton({ text: t(entry.signup_picture ? "attendance-code-change" : "attendance-code-add"), icon: "qr-code", test: "entry-picture", take: (bytes) => setPicture(event.id, bytes) })}
      ${entry.signup_picture ? html`<button type="button" class="btn bare small" data-test="entry-picture-remove" @click=${() => setPicture(event.id, null)}>${t("attendance-code-remove")}</button>` : nothing}</p>
  </section>`;
}

/** @param {Attendance["entry"]} entry */
const feeText = ({ fee_fen: fee, fee_note: note }) =>
  fee === null
    ? html`<span class="quiet">${note || t("attendance-free")}</span>`
    : html`${t("attendance-fee-visitors", { fee: yuan(fee) })}${note ? html`<small class="quiet">${note}</small>` : nothing}`;

/** @param {string} event @param {string | null} bytes */
const setPicture = (event, bytes) =>
  void attempt(async () => {
    await attendance_set_entry_picture({ event, bytes });
    await sayDone();
  });

/** @param {Attendance} attendance */
async function editEntry({ event, entry }) {
  const { signup_link, places, signup_deadline, fee_fen, fee_note } = entry;
  const saved = await openForm({
    title: () => t("attendance-edit-entry"),
    test: "entry-form",
    draft: { signup_link, places, signup_deadline, fee: fee_fen === null ? null : fee_fen / 100, fee_note },
    fields: (form) => html`
      ${textField(form, "signup_link", { label: t("attendance-link"), placeholder: t("attendance-link-example"), hint: t("attendance-link-hint") })}
      ${row(
        countField(form, "places", { label: t("attendance-places"), unit: t("attendance-heads-unit"), hint: t("attendance-places-hint") }),
        dateField(form, "signup_deadline", { label: t("attendance-deadline"), hint: t("attendance-deadline-hint") }),
      )}
      ${row(
        decimalField(form, "fee", { label: t("attendance-fee"), unit: t("attendance-fee-unit"), hint: t("attendance-fee-hint") }),
        textField(form, "fee_note", { label: t("attendance-fee-note"), placeholder: t("attendance-fee-note-example") }),
      )}`,
    save: ({ fee, ...fields }) => attendance_set_entry({ event: event.id, fields: { ...fields, fee_fen: fee === null ? null : Math.round(fee * 100) } }),
  });
  if (saved) await sayDone();
}
