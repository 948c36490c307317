/**
 * `<stored-picture>`: a picture kept in the chapter's file, by its hash. Pictures never change, so each is fetched once a
 * window. Properties: hash (or null), alt, placeholder (a drawing shown while there is none).
 */
import { html, nothing, render } from "./lit.js";
import { attempt } from "./says.js";
import { desk_picture } from "../bridge/commands.js";

/** @type {Map<string, Promise<string | undefined>>} */
const addresses = new Map();

/** The address of a picture, for `src`. @param {string} hash */
export function pictureAddress(hash) {
  const known = addresses.get(hash);
  if (known) return known;
  const fetched = attempt(async () => URL.createObjectURL(new Blob([await desk_picture({ hash })])));
  addresses.set(hash, fetched);
  return fetched;
}

class StoredPicture extends HTMLElement {
  /** @type {string | null} */ #hash = null;
  /** @type {string | undefined} */ #address;
  alt = "";
  /** @type {unknown} */ placeholder = nothing;

  /** @param {string | null} hash */
  set hash(hash) {
    if (hash === this.#hash && this.#address) return;
    this.#hash = hash;
    this.#address = undefined;
    this.#draw();
    if (hash) void pictureAddress(hash).then((address) => hash === this.#hash && ((this.#address = address), this.#draw()));
  }

  connectedCallback() {
    this.#draw();
  }

  #draw() {
    if (this.isConnected) render(this.#address ? html`<img src=${this.#address} alt=${this.alt}>` : html`${this.placeholder}`, this);
  }
}

customElements.define("stored-picture", StoredPicture);
