/**
 * How the chapter's papers look: the theme, a colour of its own, and a sheet the size of a stamp that shows both.
 * For tests: data-test = paper_theme-paper, paper_theme-modern, paper_theme-festive, paper_colour, paper-colour-own.
 */
import { sized, html, live, nothing } from "../../parts/lit.js";
import { choiceField, field } from "../../parts/fields.js";
import { t } from "../../text.js";

/** @typedef {import("../../parts/dialog.js").Form} Form */

/** The looks with the colour that each has of its own, as the papers print it. */
const THEMES = /** @type {const} */ ({ paper: "#b5341f", modern: "#1d4f91", festive: "#b01f24" });

/** @param {string} theme */
const ownColour = (theme) => THEMES[/** @type {keyof typeof THEMES} */ (theme)] ?? THEMES.paper;

/**
 * A sheet as small as a stamp.
 * @param {string} theme
 * @param {string | null} colour `#rrggbb`, or null for the theme's own
 */
export const paperSwatch = (theme, colour) => html`
  <span class="paper-swatch ${theme}" role="img" aria-label=${t("settings-paper-sample")} ${sized({ "--accent": colour || ownColour(theme) })}>
    <b>${t("settings-paper-sample-title")}</b><i></i><i></i><i class="short"></i><em></em></span>`;

/**
 * The two fields, the sheet beside them.
 * @param {Form} form
 */
export const paperFields = (form) => html`
  <div class="field-row paper-row">
    <div>
      ${choiceField(form, "paper_theme", { label: t("settings-paper-theme"), options: Object.keys(THEMES).map((value) => ({ value, text: t(`settings-paper-theme-${value}`) })) })}
      ${field(form, "paper_colour", { label: t("settings-paper-colour"), hint: t("settings-paper-colour-hint") }, (id, described, invalid) => html`
        <span class="paper-colour"><input id=${id} type="color" data-test="paper_colour" aria-describedby=${described} aria-invalid=${invalid}
            .value=${live(form.draft.paper_colour || ownColour(form.draft.paper_theme))}
            @input=${(/** @type {InputEvent} */ e) => form.set("paper_colour", /** @type {HTMLInputElement} */ (e.target).value)}>
          ${form.draft.paper_colour
            ? html`<button type="button" class="btn small bare" data-test="paper-colour-own" @click=${() => form.set("paper_colour", "")}>${t("settings-paper-colour-own")}</button>`
            : nothing}</span>`)}
    </div>
    ${paperSwatch(form.draft.paper_theme, form.draft.paper_colour)}
  </div>`;
