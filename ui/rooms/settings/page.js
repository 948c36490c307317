/**
 * 设置: this window's language and light, the chapter's facts, its rulebook, the holidays, the roles; closing the file.
 *
 * For tests: data-test = seal-picture, seal-picture-remove, language-zh-CN, language-en, theme-light, theme-dark, theme-system, edit-chapter, close-file,
 * rule-<key>, day rows [data-test=day][data-date].
 */
import { html, live, nothing } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { pageHead, tabs } from "../../parts/page.js";
import { pictureButton } from "../../parts/pick-picture.js";
import { attempt, say } from "../../parts/says.js";
import { seal } from "../../parts/seal.js";
import { sayDone } from "../../parts/undo.js";
import "../../parts/edit-in-place.js";
import { chapter_set_seal_picture, desk_close, desk_copy, desk_pick_save, desk_show_in_folder } from "../../bridge/commands.js";
import { weekdayName } from "../../dates.js";
import { prefer, preferences, THEMES } from "../../preferences.js";
import { at } from "../../router.js";
import { session } from "../../session.js";
import { LANGUAGES, languageName, t } from "../../text.js";
import { calendarTab } from "./calendar.js";
import { catalogueTab } from "./catalogue.js";
import { editChapter } from "./chapter.js";
import { paperSwatch } from "./paper.js";
import { rulebookTab } from "./rulebook.js";

/** @typedef {import("../../parts/page.js").Place} Place */

/** @type {import("../../parts/page.js").OpenPage} */
export function openSettings(place) {
  const calendar = calendarTab(place);
  const catalogue = catalogueTab();
  const current = () => place.names[1] ?? "chapter";
  return {
    rooms: ["chapter", "events"],
    title: () => t("common-settings"),
    load: () => (current() === "calendar" ? calendar.load() : current() === "roles" ? catalogue.load() : Promise.resolve()),
    view: () => html`
      ${pageHead({ title: t("common-settings") })}
      ${tabs(t("common-settings"), [
        { href: at("settings", "chapter"), text: t("settings-chapter"), current: current() === "chapter", test: "tab-chapter" },
        { href: at("settings", "rulebook"), text: t("settings-rulebook"), current: current() === "rulebook", test: "tab-rulebook" },
        { href: at("settings", "calendar"), text: t("settings-calendar"), current: current() === "calendar", test: "tab-calendar" },
        { href: at("settings", "roles"), text: t("settings-roles"), current: current() === "roles", test: "tab-roles" },
      ])}
      ${current() === "calendar" ? calendar.view() : current() === "roles" ? catalogue.view() : current() === "rulebook" ? rulebookTab() : chapterTab(place)}`,
  };
}

/** @param {Place} place */
function chapterTab(place) {
  const { chapter } = session;
  if (!chapter) return nothing;
  return html`<div class="settings-cards">
    <section class="card" aria-labelledby="chapter-facts"><header><h2 id="chapter-facts">${t("common-chapter-facts")}</h2>
        <button type="button" class="btn small" data-test="edit-chapter" @click=${() => void editChapter()}>${icon("pencil", 13)}<span>${t("settings-edit")}</span></button></header>
      <div class="chapter-facts">${seal({ text: chapter.seal_text || chapter.city || chapter.name, picture: chapter.seal_picture }, "large")}
        <div><b class="chapter-name">${chapter.name}</b><p class="quiet">${[chapter.guild, chapter.city].filter(Boolean).join(" · ")}</p>
          <p class="num">${t("settings-usual", { day: weekdayName(chapter.usual_weekday), start: chapter.usual_start, cadence: t(`settings-cadence-${chapter.usual_cadence}`) })}</p>
          <div class="chips">${pictureButton({ text: t("settings-seal-picture"), icon: "image", test: "seal-picture", take: (bytes) => void setSeal(bytes) })}
            ${chapter.seal_picture ? html`<button type="button" class="btn small bare" data-test="seal-picture-remove" @click=${() => void setSeal(null)}>${t("settings-seal-picture-remove")}</button>` : nothing}</div></div>
        ${paperSwatch(chapter.paper_theme, chapter.paper_colour)}</div>
      ${chapter.values_statement ? html`<blockquote>${chapter.values_statement}</blockquote>` : html`<p class="quiet">${t("settings-no-values")}</p>`}
    </section>
    <section class="card" aria-labelledby="window-facts"><h2 id="window-facts">${t("settings-window")}</h2>
      ${choices("language", t("settings-language"), LANGUAGES.map((value) => ({ value, text: languageName(value) })), preferences().language, (language) => void prefer({ language: /** @type {any} */ (language) }))}
      ${choices("theme", t("settings-theme"), THEMES.map((value) => ({ value, text: t(`settings-theme-${value}`) })), preferences().theme, (theme) => void prefer({ theme: /** @type {any} */ (theme) }))}
    </section>
    <section class="card" aria-labelledby="file"><h2 id="file">${t("settings-file")}</h2>
      <p class="path">${session.status?.file ?? ""}</p><p class="quiet">${t("settings-file-text")}</p>
      <p class="ways"><button type="button" class="btn" data-test="copy-file" @click=${() => void saveCopy()}>${icon("save", 15)}<span>${t("settings-copy")}</span></button>
        <button type="button" class="btn" data-test="close-file" @click=${() => void attempt(async () => (await desk_close(), place.reopen()))}>${icon("log-out", 15)}<span>${t("settings-close")}</span></button></p>
    </section></div>`;
}

/** @param {string | null} bytes the picture that replaces the two characters, or null for the characters */
const setSeal = (bytes) =>
  attempt(async () => {
    await chapter_set_seal_picture({ bytes });
    await sayDone();
  });

/** Copies the open chapter to a place the user chooses. */
const saveCopy = () =>
  attempt(async () => {
    const path = await desk_pick_save({ name: `${session.chapter?.name ?? ""}.chapter` });
    if (path === null) return;
    await desk_copy({ path });
    say(t("settings-copied", { path }), { offer: { label: () => t("common-show-in-folder"), act: () => void attempt(() => desk_show_in_folder({ path })) } });
  });

/**
 * @param {string} name
 * @param {string} label
 * @param {{value: string, text: string}[]} options
 * @param {string} current
 * @param {(value: string) => void} choose
 */
const choices = (name, label, options, current, choose) => html`
  <fieldset class="field"><legend>${label}</legend><div class="choices">${options.map(
    (each) => html`<label><input type="radio" name=${name} value=${each.value} data-test="${name}-${each.value}" .checked=${live(each.value === current)}
      @change=${() => choose(each.value)}><span>${each.text}</span></label>`,
  )}</div></fieldset>`;
