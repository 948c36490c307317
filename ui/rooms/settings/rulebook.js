/** The chapter's numbers: each is edited where it stands; emptied, it is the default again. */
import { html } from "../../parts/lit.js";
import { CallError } from "../../bridge/call.js";
import { chapter_set_rule } from "../../bridge/commands.js";
import { readCount } from "../../dates.js";
import { session } from "../../session.js";
import { t } from "../../text.js";

/** @type {{key: keyof import("../../bridge/types.d.ts").Rulebook, unit: string}[]} */
const RULES = [
  { key: "talk_minutes", unit: "settings-minutes" },
  { key: "qa_minutes", unit: "settings-minutes" },
  { key: "slot_minutes", unit: "settings-minutes" },
  { key: "heads_per_group", unit: "settings-heads" },
  { key: "area_low_dm2", unit: "settings-dm2" },
  { key: "area_high_dm2", unit: "settings-dm2" },
  { key: "silence_days", unit: "settings-days" },
  { key: "nudge_days", unit: "settings-days" },
  { key: "answer_days", unit: "settings-days" },
  { key: "materials_days", unit: "settings-days" },
  { key: "slides_days", unit: "settings-days" },
  { key: "sign_up_no_show_low", unit: "settings-percent" },
  { key: "sign_up_no_show_high", unit: "settings-percent" },
  { key: "speaker_rest_months", unit: "settings-months" },
  { key: "amber_minutes", unit: "settings-minutes" },
  { key: "group_code_days", unit: "settings-days" },
  { key: "group_code_people", unit: "settings-heads" },
];

/** The tab. */
export const rulebookTab = () => html`
  <section class="sheet rules num" aria-label=${t("settings-rulebook")}>
    <p class="quiet pad">${t("settings-rulebook-why")}</p>
    <dl>${RULES.map((rule) => html`<div data-rule=${rule.key}><dt>${t(`settings-rule-${rule.key}`)}</dt>
      <dd><b><edit-in-place .value=${String(session.chapter?.rules[rule.key] ?? "")} .label=${t(`settings-rule-${rule.key}`)} .test=${`rule-${rule.key}`}
        .save=${(/** @type {string} */ typed) => saveRule(rule.key, typed)}></edit-in-place></b> <span class="quiet">${t(rule.unit)}</span></dd></div>`)}</dl>
  </section>`;

/** @param {string} key @param {string} typed */
async function saveRule(key, typed) {
  const value = typed === "" ? null : readCount(typed);
  if (value === null && typed !== "") throw new CallError({ code: "unreadable", kind: "invalid", arguments: {}, field: null, message: t("common-not-a-number") });
  await chapter_set_rule({ key, value });
}
