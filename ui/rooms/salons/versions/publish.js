/**
 * 定稿: freezing the run-sheet as the next version, with what changed since the last one before the eyes.
 *
 * For tests: the dialog is data-test=publish-form with note; the changes are data-test=change.
 */
import { html, nothing } from "../../../parts/lit.js";
import { openForm } from "../../../parts/dialog.js";
import { areaField } from "../../../parts/fields.js";
import { attempt, say } from "../../../parts/says.js";
import { versions_diff, versions_publish } from "../../../bridge/commands.js";
import { at } from "../../../router.js";
import { t } from "../../../text.js";
import { changesView } from "./words.js";

/** @param {import("../sheet/state.js").Sheet} sheet */
export async function openPublish(sheet) {
  const { salon } = sheet;
  const last = salon.version?.number ?? 0;
  const changes = last > 0 ? await attempt(() => versions_diff({ event: salon.id, from: last, to: null })) : [];
  if (!changes) return;
  const saved = await openForm({
    title: () => t("sheet-publish", { number: last + 1 }),
    submit: () => t("sheet-publish-do", { number: last + 1 }),
    test: "publish-form",
    draft: { note: "" },
    fields: (form) => html`
      <p class="quiet">${last > 0 ? t("sheet-publish-again", { number: last }) : t("sheet-publish-first")}</p>
      ${last > 0 ? html`<section class="changes-card"><h3>${t("sheet-changes-since", { number: last })}</h3>${changesView(changes)}</section>` : nothing}
      ${areaField(form, "note", { label: t("sheet-publish-note"), rows: 2, placeholder: t("sheet-publish-example") })}`,
    save: (draft) => sheet.act(() => versions_publish({ event: salon.id, note: draft.note })),
  });
  if (saved) say(t("sheet-published", { number: last + 1 }), { offer: { label: () => t("salons-share"), act: () => (location.hash = at("salons", salon.id, "share")) } });
}
