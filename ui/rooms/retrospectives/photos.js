/** Photos: several at once, what each shows, and whether it may be shown outside. For tests: add-photos, [data-test=photo], caption, photo-public, photo-earlier, photo-later, remove-photo. */
import { html, live, nothing, repeat } from "../../parts/lit.js";
import { iconButton } from "../../parts/page.js";
import { pictureButton } from "../../parts/pick-picture.js";
import { attempt } from "../../parts/says.js";
import { sayDone } from "../../parts/undo.js";
import { retro_add_photo, retro_edit_photo, retro_remove_photo } from "../../bridge/commands.js";
import { t } from "../../text.js";
import "../../parts/edit-in-place.js";
import "../../parts/stored-picture.js";

/** @typedef {import("../../bridge/types.d.ts").Retro} Retro */
/** @typedef {import("../../bridge/types.d.ts").EventPhoto} EventPhoto */

/** @param {() => void} redraw */
export function openPhotos(redraw) {
  /** @type {{index: number, of: number} | null} the one that is being taken in */
  let taking = null;

  /** What is refused is said and the next one goes on. @param {Retro} retro @returns {import("../../parts/pick-picture.js").Take} */
  const take = (retro) => async (bytes, name, place) => {
    taking = place;
    redraw();
    await attempt(() => retro_add_photo({ event: retro.event.id, bytes, caption: captionOf(name) }));
    if (place.index + 1 === place.of) taking = null;
    redraw();
  };

  return {
    view: (/** @type {Retro} */ retro) => html`
      <section class="card" data-section="photos" aria-labelledby="retro-photos">
        <header><h2 id="retro-photos">${t("retro-photos")}</h2>
          ${taking ? html`<span class="quiet num" role="status">${t("retro-photos-taking", { number: taking.index + 1, of: taking.of })}</span>` : nothing}
          ${pictureButton({ text: t("retro-add-photos"), icon: "images", test: "add-photos", many: true, take: take(retro) })}</header>
        ${retro.photos.length === 0 ? nothing : html`<ul class="photos">${repeat(retro.photos, (photo) => photo.id, (photo, index) => photoView(photo, index, retro.photos.length))}</ul>`}
        <p class="quiet retro-hint">${t("retro-photos-limits")}</p>
      </section>`,
  };
}

/** The name of the file, where it says more than a camera's number. @param {string} name */
function captionOf(name) {
  const bare = name.replace(/\.[^.]*$/, "");
  return /[\p{Script=Han}]/u.test(bare) ? bare : "";
}

/** @param {EventPhoto} photo @param {number} index @param {number} count */
const photoView = (photo, index, count) => html`
  <li data-test="photo" data-id=${photo.id}><stored-picture .alt=${photo.caption || t("retro-photo")} .hash=${photo.picture}></stored-picture>
    <span class="photo-foot"><small class="grow"><edit-in-place .value=${photo.caption} .label=${t("retro-caption")} .placeholder=${t("retro-caption-none")} .test=${"caption"}
      .save=${(/** @type {string} */ caption) => retro_edit_photo({ id: photo.id, fields: { caption } })}></edit-in-place></small>
      ${index > 0 ? iconButton({ name: "chevron-left", text: t("retro-photo-earlier"), act: () => void put(photo, index - 1, "photo-earlier"), test: "photo-earlier" }) : nothing}
      ${index + 1 < count ? iconButton({ name: "chevron-right", text: t("retro-photo-later"), act: () => void put(photo, index + 1, "photo-later"), test: "photo-later" }) : nothing}
      ${iconButton({ name: "trash-2", text: t("retro-remove-photo"), act: () => void remove(photo), test: "remove-photo", danger: true })}</span>
    <label class="public"><input type="checkbox" data-test="photo-public" .checked=${live(photo.public)}
      @change=${(/** @type {Event} */ e) => void attempt(() => retro_edit_photo({ id: photo.id, fields: { public: /** @type {HTMLInputElement} */ (e.target).checked } }))}><span>${t("retro-public")}</span></label></li>`;

/** Puts a photo elsewhere among the others; the keyboard stays with it. @param {EventPhoto} photo @param {number} place @param {string} test */
async function put({ id }, place, test) {
  if (!(await attempt(() => retro_edit_photo({ id, fields: { place } })))) return;
  requestAnimationFrame(() => {
    const buttons = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(`[data-test=photo][data-id="${id}"] .photo-foot > button`));
    ([...buttons].find((button) => button.dataset.test === test) ?? buttons[0])?.focus();
  });
}

/** @param {EventPhoto} photo */
const remove = ({ id }) =>
  attempt(async () => {
    await retro_remove_photo({ id });
    await sayDone();
  });
