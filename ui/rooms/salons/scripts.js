/** The two texts read aloud at a salon: the host's script and the values officer's text. The core writes a first draft of each. */
import { html } from "../../parts/lit.js";
import { confirm, openForm } from "../../parts/dialog.js";
import { areaField } from "../../parts/fields.js";
import { icon } from "../../parts/icons.js";
import { attempt } from "../../parts/says.js";
import { events_edit, roles_draft_script } from "../../bridge/commands.js";
import { documentLanguage } from "../../session.js";
import { t } from "../../text.js";

/** @typedef {import("../../bridge/types.d.ts").Salon} Salon */
/** @typedef {"host_script" | "values_script"} Script */

/** How the core calls the two. */
const KINDS = { host_script: "host", values_script: "values" };

/** The name of a script. @param {Script} script */
export const scriptName = (script) => (script === "host_script" ? t("salons-host-script") : t("salons-values-script"));

/** @param {Salon} salon @param {Script} script */
const draftOf = (salon, script) => attempt(() => roles_draft_script({ event: salon.id, script: KINDS[script], lang: documentLanguage() }));

/** Opens a script; where there is none yet, its draft. @param {Salon} salon @param {Script} script */
export async function editScript(salon, script) {
  const text = salon[script] || ((await draftOf(salon, script)) ?? "");
  await openForm({
    title: () => scriptName(script),
    size: "wide",
    test: script,
    draft: { text },
    fields: (form) => html`${areaField(form, "text", { label: scriptName(script), rows: 16, hint: salon[script] ? "" : t("salons-script-draft") })}
      <p><button type="button" class="btn small" data-test="draft-script" @click=${() => void writeDraft(salon, script, form)}>${icon("sparkles", 14)}<span>${t("roles-draft-script")}</span></button></p>`,
    save: (draft) => events_edit({ id: salon.id, fields: { [script]: draft.text } }),
  });
}

/** Writes the draft anew, and asks before it takes the place of somebody's own words. @param {Salon} salon @param {Script} script @param {import("../../parts/dialog.js").Form} form */
async function writeDraft(salon, script, form) {
  const drafted = await draftOf(salon, script);
  if (drafted === undefined || drafted === form.draft.text) return;
  const own = form.draft.text.trim() !== "";
  if (own && !(await confirm({ title: t("roles-draft-replace"), text: t("roles-draft-replace-text"), yes: t("roles-draft-script") }))) return;
  form.set("text", drafted);
}
