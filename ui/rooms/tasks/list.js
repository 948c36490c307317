/** The list of a kind of event: its lines as text, one a line with the days before, so that it is edited as quickly as typed. */
import { html } from "../../parts/lit.js";
import { openForm } from "../../parts/dialog.js";
import { areaField } from "../../parts/fields.js";
import { attempt } from "../../parts/says.js";
import { sayDone } from "../../parts/undo.js";
import { tasks_list, tasks_reset_list, tasks_set_list } from "../../bridge/commands.js";
import { CallError } from "../../bridge/call.js";
import { message, t } from "../../text.js";

/** @typedef {import("../../bridge/types.d.ts").EventKind} EventKind */
/** @typedef {import("../../bridge/types.d.ts").TaskLine} TaskLine */
/** @typedef {import("../../bridge/types.d.ts").TaskList} TaskList */

/** @param {EventKind} kind */
export async function editList(kind) {
  const list = await tasks_list({ kind });
  const known = new Map(list.lines.map((line, index) => [nameAt(list, index), line]));
  await openForm({
    title: () => t("tasks-list-title", { kind: t(`event-kind-${kind}`) }),
    size: "wide",
    test: "list-form",
    draft: { lines: list.lines.map((line, index) => `${line.days_before} ${nameAt(list, index)}`).join("\n") },
    fields: (form) => html`<p class="quiet">${t("tasks-list-why")}</p>
      ${areaField(form, "lines", { label: t("tasks-list-lines"), hint: t("tasks-list-hint"), rows: 18 })}`,
    aside: (close) => (list.own ? html`<button type="button" class="btn bare" data-test="reset-list" @click=${() => void reset(kind, close)}>${t("tasks-list-reset")}</button>` : html``),
    save: (draft) => tasks_set_list({ kind, lines: read(String(draft.lines), known) }),
  });
}

/** @param {TaskList} list @param {number} index */
const nameAt = (list, index) => {
  const label = list.labels[index];
  return label ? message(label) : "";
};

/** @param {EventKind} kind @param {() => void} close */
const reset = (kind, close) =>
  attempt(async () => {
    await tasks_reset_list({ kind });
    close();
    await sayDone();
  });

/** Each line is days, a space, what is to be done; a name that is known keeps its office. @param {string} text @param {Map<string, TaskLine>} known @returns {TaskLine[]} */
function read(text, known) {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const [, days, name] = /^([-−－]?\d{1,3})\s*[,，、:：]?\s*(.+)$/u.exec(line) ?? [];
      if (days === undefined || name === undefined) {
        throw new CallError({ code: "unreadable", kind: "invalid", arguments: {}, field: "lines", message: t("tasks-list-unread", { line }) });
      }
      const same = known.get(name);
      return { code: same?.code ?? "", title: same ? same.title : name, days_before: Number(days.replace(/[−－]/u, "-")), office: same?.office ?? null };
    });
}
