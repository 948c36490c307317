/** The two texts read aloud at a salon: the host's script and the values officer's text. */
import { openForm } from "../../parts/dialog.js";
import { areaField } from "../../parts/fields.js";
import { events_edit } from "../../bridge/commands.js";
import { session } from "../../session.js";
import { message, t } from "../../text.js";
import { numberOf } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Salon} Salon */
/** @typedef {"host_script" | "values_script"} Script */

/** The name of a script. @param {Script} script */
export const scriptName = (script) => (script === "host_script" ? t("salons-host-script") : t("salons-values-script"));

/** @param {Salon} salon @param {Script} script */
export const editScript = (salon, script) =>
  openForm({
    title: () => scriptName(script),
    size: "wide",
    test: script,
    draft: { text: salon[script] || (script === "host_script" ? hostDraft(salon) : (session.chapter?.values_statement ?? "")) },
    fields: (form) => areaField(form, "text", { label: scriptName(script), rows: 16, hint: salon[script] ? "" : t("salons-script-draft") }),
    save: (draft) => events_edit({ id: salon.id, fields: { [script]: draft.text } }),
  });

/** A first draft from the run-sheet: one line a segment, with its time and who speaks. @param {Salon} salon */
function hostDraft(salon) {
  const opening = t("salons-script-opening", { chapter: session.chapter?.name ?? "", number: numberOf(salon), theme: salon.theme });
  const lines = salon.segments
    .filter((segment) => segment.part === "slot")
    .map((segment) => {
      const talk = salon.appearances.find((each) => each.talk !== null && each.talk === segment.talk && each.state !== "declined");
      const name = segment.title || message(segment.label);
      return talk
        ? t("salons-script-talk", { start: segment.start, name, speaker: `${talk.name}${talk.address}`, topic: talk.topic, minutes: segment.minutes - segment.qa_minutes })
        : t("salons-script-segment", { start: segment.start, name, minutes: segment.minutes });
    });
  return [opening, ...lines, t("salons-script-closing", { end: salon.end })].join("\n\n");
}
