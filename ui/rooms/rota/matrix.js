/**
 * The matrix: a row a person, a column a salon. Head and names stay in sight. One cell at a time can be reached by Tab;
 * arrow keys, Home and End move from there, Enter opens what can be done in it.
 */
import { html, nothing, repeat, sized } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { openMenu } from "../../parts/menu.js";
import { attempt } from "../../parts/says.js";
import { sayDone } from "../../parts/undo.js";
import { events_assign, events_set_assignment_state } from "../../bridge/commands.js";
import { sayDate, sayDay, todayIs } from "../../dates.js";
import { at, go } from "../../router.js";
import { listed, message, t } from "../../text.js";
import { addAway } from "../people/away.js";
import { eventTitle } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Rota} Rota */
/** @typedef {import("../../bridge/types.d.ts").RotaEvent} RotaEvent */
/** @typedef {import("../../bridge/types.d.ts").RotaPerson} RotaPerson */
/** @typedef {import("../../bridge/types.d.ts").RotaCell} RotaCell */
/** @typedef {import("../../bridge/types.d.ts").RotaDuty} RotaDuty */
/** @typedef {import("./proposals.js").Proposals} Proposals */
/** @typedef {import("./proposals.js").Offer} Offer */

/** What a duty can become by one choice. @type {Record<string, string[]>} */
const NEXT_STATES = { asked: ["accepted", "declined"], accepted: ["declined"], declined: ["asked"] };

/** @typedef {{key: string, move: (key: string) => void}} Focus the cell that Tab reaches, by its key */

/**
 * @param {Rota} rota
 * @param {Proposals} proposals
 * @param {Focus} focus
 */
export function matrixView(rota, proposals, focus) {
  const offered = new Map();
  for (const offer of proposals.taken()) {
    const key = `${offer.person.id} ${offer.seat.event.id}`;
    offered.set(key, [...(offered.get(key) ?? []), offer]);
  }
  const [person = "", event = ""] = focus.key.split(" ");
  const there = rota.people.some(({ id }) => id === person) && (event === "" || rota.events.some(({ id }) => id === event));
  const reached = there ? focus.key : (rota.people[0]?.id ?? "");
  const stay = (/** @type {FocusEvent} */ e) => focus.move(/** @type {HTMLElement} */ (e.target).dataset.cell ?? focus.key);
  return html`<div class="sheet rota-frame"><table class="rota num" role="grid" data-test="rota" aria-label=${t("common-rota")} aria-rowcount=${rota.people.length + 1} @keydown=${moveKey} @focusin=${stay}>
    <thead><tr><th scope="col" class="rota-who"><span>${t("rota-people")}</span><small class="rota-key">${t("rota-load-key")}</small></th>
      ${repeat(rota.events, (event) => event.id, columnHead)}</tr></thead>
    <tbody>${repeat(
      rota.people,
      (person) => person.id,
      (person) => html`<tr>${nameCell(rota, person, reached)}${person.cells.map((cell, column) => cellView(rota.events[column], person, cell, offered.get(`${person.id} ${cell.event}`) ?? [], reached))}</tr>`,
    )}</tbody></table></div>`;
}

/** @param {RotaEvent} event */
const columnHead = (event) => html`
  <th scope="col" class=${event.date < todayIs() ? "past" : ""} data-test="column" data-event=${event.id}><a href=${at("salons", event.id, "roles")} title=${event.name}>${eventTitle(event)}</a>
    <small>${sayDay(event.date)}</small>
    ${event.date < todayIs()
      ? nothing
      : event.open === 0
        ? html`<span class="rota-gap full">${icon("check", 12)}${t("rota-full")}</span>`
        : html`<span class="rota-gap" title=${listed(event.gaps.map((gap) => (gap.open > 1 ? `${message(gap.label)}×${gap.open}` : message(gap.label))))}>${t("rota-lacking", { count: event.open })}</span>`}</th>`;

/** @param {Rota} rota @param {RotaPerson} person @param {string} reached */
const nameCell = (rota, person, reached) => html`
  <th scope="row" class="rota-who"><button type="button" class="rota-name" data-cell=${person.id} tabindex=${reached === person.id ? "0" : "-1"} data-test="rota-person" aria-haspopup="menu" @click=${(/** @type {Event} */ e) => personMenu(person, /** @type {Element} */ (e.currentTarget))}>
      <span><bdi>${person.name}</bdi>${person.office ? html` <small>${message(person.office)}</small>` : nothing}</span>${loadBar(person, rota.most)}</button></th>`;

/** What somebody carries: big duties, small ones, talks, the rest. @param {RotaPerson} person @param {number} most */
function loadBar({ load, last_on }, most) {
  const said = [t("rota-load", { big: load.big, small: load.small, talks: load.talks, other: load.other + load.offices }), last_on ? t("rota-last-on", { date: sayDay(last_on) }) : t("rota-never")].join(" · ");
  const weights = [["big", load.big * 2], ["small", load.small], ["talks", load.talks * 2], ["other", load.other + load.offices * 2]];
  return html`<span class="load" title=${said}><span class="load-bar" ${sized({ "--share": `${most === 0 ? 0 : (load.points / most) * 100}%` })}>${weights.map(
    ([name, points]) => (points === 0 ? nothing : html`<i class=${name} ${sized({ "--points": String(points) })}></i>`),
  )}</span><small aria-hidden="true">${load.points}</small><span class="unseen">${said}</span></span>`;
}

/** @param {RotaEvent | undefined} event @param {RotaPerson} person @param {RotaCell} cell @param {Offer[]} offers @param {string} reached */
function cellView(event, person, cell, offers, reached) {
  if (!event) return nothing;
  const key = `${person.id} ${event.id}`;
  const past = event.date < todayIs();
  return html`<td class="${cell.away ? "away" : ""} ${past ? "past" : ""}"><button type="button" class="rota-cell" data-cell=${key} tabindex=${reached === key ? "0" : "-1"} data-test="cell" data-person=${person.id} data-event=${event.id}
    aria-haspopup="menu" @click=${(/** @type {Event} */ e) => cellMenu(event, person, cell, /** @type {Element} */ (e.currentTarget))}>
    <span class="unseen">${t("rota-cell", { name: person.name, event: eventTitle(event) })}</span>
    ${cell.duties.map((duty) => dutyMark(duty.state ?? "talk", duty, duty.state ? t(`standing-${duty.state}`) : ""))}
    ${offers.map(({ seat }) => dutyMark("offered", { ...seat, big: false }, t("rota-offered")))}
    ${cell.away && cell.duties.length === 0 ? html`<span class="away-word">${t("rota-away")}</span>` : nothing}
    ${cell.duties.length + offers.length === 0 && !cell.away ? html`<span class="unseen">${t("rota-nothing")}</span>` : nothing}</button></td>`;
}

/** A duty in a cell; how it stands is told by colour and in words. @param {string} look @param {{label: import("../../text.js").Message, group_number: number | null, big: boolean}} duty @param {string} stands */
const dutyMark = (look, { label, group_number, big }, stands) => html`<span class="rota-duty ${look} ${big ? "big" : ""}" title=${stands || nothing}>${message(label)}${group_number ? html`<i>${group_number}</i>` : nothing}${stands ? html`<span class="unseen">（${stands}）</span>` : nothing}</span>`;

/** What the colours mean. */
export const legend = () => html`<p class="rota-legend">${["accepted", "asked"].map((state) => html`<span class="rota-duty ${state}">${t(`standing-${state}`)}</span>`)}<span class="rota-duty talk">${t("role-speaker")}</span><span class="rota-duty away">${t("rota-away")}</span>
  <span class="grow"></span><span class="load-bar keys">${["big", "small", "talks", "other"].map((name) => html`<i class=${name}></i><small>${t(`rota-key-${name}`)}</small>`)}</span></p>`;

/** @param {RotaPerson} person @param {Element} anchor */
const personMenu = (person, anchor) =>
  openMenu(anchor, person.name, [
    { text: t("rota-add-away"), icon: "calendar", test: "add-away", act: () => void addAway(person, null) },
    { text: t("rota-open-person"), icon: "user", test: "open-person", act: () => go("people", person.id) },
  ]);

/** @param {RotaEvent} event @param {RotaPerson} person @param {RotaCell} cell @param {Element} anchor */
function cellMenu(event, person, cell, anchor) {
  const past = event.date < todayIs();
  const held = new Set(cell.duties.map((duty) => duty.role));
  const states = cell.duties.flatMap((duty) =>
    duty.assignment === null || past
      ? []
      : (NEXT_STATES[duty.state ?? ""] ?? []).map((state) => ({
          text: t("rota-mark", { role: message(duty.label), state: t(`standing-${state}`) }),
          icon: { accepted: "check", asked: "message-circle", declined: "x" }[state],
          test: `mark-${state}`,
          act: () => void changed(() => events_set_assignment_state({ assignment: duty.assignment ?? "", state })),
        })),
  );
  const open = past ? [] : event.gaps.filter((gap) => !held.has(gap.role)).map((gap) => ({
    text: t("rota-ask-for", { role: message(gap.label) }),
    icon: "user-plus",
    test: `ask-${gap.role}`,
    act: () => void changed(() => events_assign({ event: event.id, role: gap.role, person: person.id, group_number: null, state: "asked" })),
  }));
  const line = /** @type {const} */ ("line");
  openMenu(
    anchor,
    person.name,
    [
      ...states,
      ...(states.length > 0 && open.length > 0 ? [line] : []),
      ...open,
      ...(states.length + open.length > 0 ? [line] : []),
      ...(past || cell.away ? [] : [{ text: t("rota-away-that-day"), icon: "calendar", test: "away-that-day", act: () => void addAway(person, event.date) }]),
      ...(cell.away ? [{ text: t("rota-see-away"), icon: "calendar", test: "see-away", act: () => go("people", person.id) }] : []),
      { text: t("rota-open-salon"), icon: "calendar-days", test: "open-salon", act: () => go("salons", event.id, "roles") },
    ],
    html`<p class="menu-head"><b>${person.name}</b><small>${eventTitle(event)} · ${sayDate(event.date)}</small></p>`,
  );
}

/** @param {() => Promise<unknown>} act */
const changed = (act) =>
  attempt(async () => {
    await act();
    await sayDone();
  });

/** @param {KeyboardEvent} event */
function moveKey(event) {
  const cell = /** @type {Element} */ (event.target).closest("[data-cell]");
  const row = cell?.closest("tr");
  if (!cell || !row || event.altKey || event.metaKey) return;
  const cells = [...row.querySelectorAll("[data-cell]")];
  const column = cells.indexOf(cell);
  const rows = [...(row.parentElement?.children ?? [])];
  const at = rows.indexOf(row);
  const [toRow, toColumn] = /** @type {[number, number]} */ ({
    ArrowLeft: [at, column - 1],
    ArrowRight: [at, column + 1],
    ArrowUp: [at - 1, column],
    ArrowDown: [at + 1, column],
    Home: [event.ctrlKey ? 0 : at, 0],
    End: [event.ctrlKey ? rows.length - 1 : at, cells.length - 1],
  }[event.key] ?? [-1, -1]);
  const target = rows[toRow]?.querySelectorAll("[data-cell]")[toColumn];
  if (toRow < 0 || toColumn < 0 || !(target instanceof HTMLElement)) return;
  event.preventDefault();
  target.focus();
  target.scrollIntoView({ block: "nearest", inline: "nearest" });
}
