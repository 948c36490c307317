/**
 * The role catalogue: the built-in roles with the chapter's own rules, and roles of its own. A rule says how many a salon
 * needs, how heavy the duty is, who may have it, and how often.
 *
 * For tests: rows [data-test=catalogue-role][data-role] with edit-rule and rule-menu (reset-rule, retire, remove-own);
 * add-own; the dialog rule-form.
 */
import { html, nothing, repeat } from "../../parts/lit.js";
import { openForm } from "../../parts/dialog.js";
import { checkField, choiceField, countField, row, selectField, textField } from "../../parts/fields.js";
import { icon } from "../../parts/icons.js";
import { chip } from "../../parts/marks.js";
import { attempt } from "../../parts/says.js";
import { sayDone } from "../../parts/undo.js";
import "../../parts/drop-menu.js";
import { roles_add_own, roles_catalogue, roles_edit_rule, roles_remove_own, roles_reset_rule } from "../../bridge/commands.js";
import { listed, message, messages, t } from "../../text.js";

/** @typedef {import("../../bridge/types.d.ts").CatalogueRole} CatalogueRole */
/** @typedef {import("../../parts/dialog.js").Form} Form */

const KINDS = ["values_opening", "talk", "discussion", "joint_discussion", "reports", "introductions", "break", "changeover", "set_up", "slides_try", "check_in", "photo", "clear_up", "custom"];

/** Leads are as many as the groups. */
const PER_GROUP = "group_lead";

/** The tab. */
export function catalogueTab() {
  /** @type {CatalogueRole[]} */
  let roles = [];
  return {
    load: async () => {
      roles = await roles_catalogue();
    },
    view: () => catalogueView(roles),
  };
}

/** @param {CatalogueRole[]} roles */
const catalogueView = (roles) => html`
  <div class="catalogue-head"><p class="quiet grow">${t("roles-catalogue-why")}</p>
    <button type="button" class="btn" data-test="add-own" @click=${() => void addOwn(roles)}>${icon("plus", 14)}<span>${t("roles-add-own")}</span></button></div>
  <div class="sheet table-sheet"><table class="num" aria-label=${t("settings-roles")} data-test="catalogue">
    <thead><tr><th scope="col">${t("roles-role")}</th><th scope="col" class="end">${t("roles-needed")}</th><th scope="col">${t("roles-weight")}</th><th scope="col">${t("roles-who-may")}</th><th scope="col">${t("roles-how-often")}</th><th scope="col"><span class="unseen">${t("roles-edit-rule")}</span></th></tr></thead>
    <tbody>${repeat(roles, (role) => role.role, (role) => roleRow(role, roles))}</tbody></table></div>`;

/** @param {CatalogueRole} role @param {CatalogueRole[]} roles */
const roleRow = (role, roles) => html`
  <tr class=${role.retired ? "is-retired" : ""} data-test="catalogue-role" data-role=${role.role}>
    <td><b>${message(role.label)}</b> ${role.own ? chip({ text: t("roles-own"), look: "indigo" }) : role.changed ? chip({ text: t("roles-changed") }) : nothing}${role.retired ? chip({ text: t("roles-retired"), look: "amber" }) : nothing}
      <small>${listed(role.kinds.map((kind) => t(`segment-kind-${kind}`)))}</small></td>
    <td class="end">${role.role === PER_GROUP ? t("roles-per-group") : role.needed}</td>
    <td>${role.big ? t("roles-big") : html`<span class="quiet">${t("roles-small")}</span>`}</td>
    <td>${whoMay(role, roles)}</td>
    <td>${howOften(role)}</td>
    <td class="end row-acts"><button type="button" class="btn bare small" data-test="edit-rule" aria-label=${t("roles-edit-rule-of", { name: message(role.label) })} @click=${() => void editRule(role, roles)}>${icon("pencil", 13)}<span>${t("settings-edit")}</span></button>
      <drop-menu .compact=${true} .icon=${"ellipsis-vertical"} .text=${t("roles-rule-menu", { name: message(role.label) })} .test=${"rule-menu"} .items=${ruleMenu(role)}></drop-menu></td></tr>`;

/** @param {CatalogueRole} role @param {CatalogueRole[]} roles */
function whoMay(role, roles) {
  const after = roles.find((each) => each.role === role.after_role);
  const said = [
    role.members_only ? t("roles-members-only") : "",
    role.salons_before > 0 ? t("roles-salons-before", { count: role.salons_before }) : "",
    after ? t("roles-after", { role: message(after.label) }) : "",
  ].filter(Boolean);
  return said.length === 0 ? html`<span class="quiet">${t("roles-anybody")}</span>` : messages(said);
}

/** @param {CatalogueRole} role */
function howOften(role) {
  const said = [
    role.cool_off > 0 ? t("roles-cool-off", { count: role.cool_off }) : "",
    role.cap_turns !== null && role.cap_months !== null ? t("roles-cap", { turns: role.cap_turns, months: role.cap_months }) : "",
  ].filter(Boolean);
  return said.length === 0 ? html`<span class="quiet">${t("roles-no-limit")}</span>` : messages(said);
}

/** @param {CatalogueRole} role @returns {import("../../parts/menu.js").Item[]} */
const ruleMenu = (role) => [
  ...(role.changed && !role.own ? [{ text: t("roles-reset"), icon: "undo-2", test: "reset-rule", act: () => void changed(() => roles_reset_rule({ role: role.role })) }] : []),
  {
    text: role.retired ? t("roles-take-back-in") : t("roles-retire"),
    icon: role.retired ? "refresh-cw" : "ban",
    test: "retire",
    act: () => void changed(() => roles_edit_rule({ role: role.role, fields: { retired: !role.retired } })),
  },
  ...(role.own ? [{ text: t("roles-remove-own"), icon: "trash-2", danger: true, test: "remove-own", act: () => void changed(() => roles_remove_own({ role: role.role })) }] : []),
];

/** @param {() => Promise<unknown>} act */
const changed = (act) =>
  attempt(async () => {
    await act();
    await sayDone();
  });

/** @param {CatalogueRole[]} roles */
async function addOwn(roles) {
  const saved = await openForm({
    title: () => t("roles-add-own"),
    size: "wide",
    test: "rule-form",
    submit: () => t("salons-add"),
    draft: { name: "", needed: 1, big: "small", kinds: [], members_only: false, salons_before: 0, after_role: "", cool_off: 0, cap_turns: null, cap_months: null },
    fields: (form) => ruleFields(form, roles, true, null),
    save: ({ name, ...draft }) => roles_add_own({ name, fields: fieldsOf(draft) }),
  });
  if (saved !== null) await sayDone();
}

/** @param {CatalogueRole} role @param {CatalogueRole[]} roles */
async function editRule(role, roles) {
  const { name, needed, kinds, members_only, salons_before, cool_off, cap_turns, cap_months } = role;
  const draft = { ...(role.own ? { name } : {}), needed, big: role.big ? "big" : "small", kinds, members_only, salons_before, after_role: role.after_role ?? "", cool_off, cap_turns, cap_months };
  const saved = await openForm({
    title: () => t("roles-edit-rule-of", { name: message(role.label) }),
    size: "wide",
    test: "rule-form",
    draft,
    fields: (form) => ruleFields(form, roles, role.own, role.role),
    save: (typed) => roles_edit_rule({ role: role.role, fields: fieldsOf(typed) }),
  });
  if (saved !== null) await sayDone();
}

/** What the core takes: emptied numbers are none at all. @param {Record<string, any>} draft */
const fieldsOf = (draft) => ({
  ...draft,
  needed: draft.needed ?? 0,
  big: draft.big === "big",
  salons_before: draft.salons_before ?? 0,
  cool_off: draft.cool_off ?? 0,
  after_role: draft.after_role || null,
});

/** @param {Form} form @param {CatalogueRole[]} roles @param {boolean} own @param {string | null} itself */
const ruleFields = (form, roles, own, itself) => html`
  ${own ? textField(form, "name", { label: t("roles-name"), required: true, placeholder: t("roles-name-example") }) : nothing}
  ${row(
    itself === PER_GROUP ? nothing : countField(form, "needed", { label: t("roles-needed"), unit: t("salons-heads-unit"), hint: t("roles-needed-hint") }),
    choiceField(form, "big", { label: t("roles-weight"), hint: t("roles-weight-hint"), options: [{ value: "big", text: t("roles-big") }, { value: "small", text: t("roles-small") }] }),
  )}
  ${kindsField(form)}
  <h3 class="form-part">${t("roles-who-may")}</h3>
  ${checkField(form, "members_only", { label: t("roles-members-only") })}
  ${row(
    countField(form, "salons_before", { label: t("roles-salons-before-label"), unit: t("roles-salons-unit") }),
    selectField(form, "after_role", { label: t("roles-after-label"), options: [{ value: "", text: t("roles-after-none") }, ...roles.filter((role) => role.role !== itself).map((role) => ({ value: role.role, text: message(role.label) }))] }),
  )}
  <h3 class="form-part">${t("roles-how-often")}</h3>
  ${row(
    countField(form, "cool_off", { label: t("roles-cool-off-label"), unit: t("roles-salons-unit"), hint: t("roles-cool-off-hint") }),
    countField(form, "cap_turns", { label: t("roles-cap-turns"), unit: t("people-times-unit") }),
    countField(form, "cap_months", { label: t("roles-cap-months"), unit: t("roles-months-unit"), hint: t("roles-cap-hint") }),
  )}`;

/** At which rows of a run-sheet the role serves. @param {Form} form */
const kindsField = (form) => html`
  <fieldset class="field" data-field="kinds"><legend>${t("roles-kinds")}</legend>
    <div class="chips">${KINDS.map((kind) => {
      const on = form.draft.kinds.includes(kind);
      const kinds = on ? form.draft.kinds.filter((/** @type {string} */ each) => each !== kind) : [...form.draft.kinds, kind];
      return html`<button type="button" class="chip" data-test="kind-${kind}" aria-pressed=${on ? "true" : "false"} @click=${() => form.set("kinds", kinds)}>${t(`segment-kind-${kind}`)}</button>`;
    })}</div>
    <p class="help">${t("roles-kinds-hint")}</p></fieldset>`;
