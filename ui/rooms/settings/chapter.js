/** The chapter's own facts: name, city, guild, values, usual day and slot, language of documents, seal, look of papers. */
import { html } from "../../parts/lit.js";
import { openForm } from "../../parts/dialog.js";
import { areaField, choiceField, row, selectField, textField, timeField } from "../../parts/fields.js";
import { seal } from "../../parts/seal.js";
import { chapter_edit } from "../../bridge/commands.js";
import { weekdayName } from "../../dates.js";
import { session } from "../../session.js";
import { t } from "../../text.js";
import { paperFields } from "./paper.js";

const CADENCES = ["weekly", "biweekly", "monthly"];

/** Opens the dialog. @param {string} [focus] the field that gets the focus */
export const editChapter = (focus) =>
  openForm({
    title: () => t("common-chapter-facts"),
    test: "chapter",
    size: "wide",
    focus,
    draft: facts(),
    fields: (form) => html`
      ${row(textField(form, "name", { label: t("settings-name"), required: true }), textField(form, "city", { label: t("settings-city") }), textField(form, "guild", { label: t("settings-guild") }))}
      ${areaField(form, "values_statement", { label: t("settings-values"), rows: 4, hint: t("settings-values-hint") })}
      ${row(
        selectField(form, "usual_weekday", { label: t("settings-weekday"), options: [1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), text: weekdayName(day) })) }),
        timeField(form, "usual_start", { label: t("settings-start"), required: true }),
        selectField(form, "usual_cadence", { label: t("settings-cadence"), options: CADENCES.map((value) => ({ value, text: t(`settings-cadence-${value}`) })) }),
      )}
      <div class="field-row seal-row">${textField(form, "seal_text", { label: t("settings-seal"), hint: t("settings-seal-hint") })}${seal({ text: form.draft.seal_text || form.draft.city }, "large")}</div>
      ${choiceField(form, "document_language", { label: t("settings-document-language"), options: [{ value: "zh-CN", text: "简体中文" }, { value: "en", text: "English" }] })}
      ${paperFields(form)}`,
    save: (draft) => chapter_edit({ fields: { ...draft, usual_weekday: Number(draft.usual_weekday) } }),
  });

function facts() {
  const chapter = session.chapter;
  if (!chapter) return {};
  const { name, city, guild, values_statement, usual_start, usual_cadence, document_language, seal_text, paper_theme } = chapter;
  return { name, city, guild, values_statement, usual_weekday: String(chapter.usual_weekday), usual_start, usual_cadence, document_language, seal_text, paper_theme, paper_colour: chapter.paper_colour ?? "" };
}
