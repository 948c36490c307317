/** The three ways to look at the speakers: by stage, as a table, and along the salons of the year. */
import { html } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { at } from "../../router.js";
import { t } from "../../text.js";

/** @typedef {"board" | "table" | "year"} Shape */

/** @type {{shape: Shape, icon: string, text: () => string, names: string[]}[]} */
const SHAPES = [
  { shape: "board", icon: "columns-3", text: () => t("speakers-as-board"), names: ["speakers"] },
  { shape: "table", icon: "table", text: () => t("speakers-as-table"), names: ["speakers", "table"] },
  { shape: "year", icon: "calendar-days", text: () => t("speakers-as-year"), names: ["speakers", "year"] },
];

/** @param {Shape} current */
export const shapeView = (current) => html`<nav class="shape" aria-label=${t("speakers-shape")}>
  ${SHAPES.map(({ shape, icon: name, text, names }) => html`<a class="btn bare small" href=${at(...names)} data-test="as-${shape}"
    aria-current=${shape === current ? "page" : "false"}>${icon(name, 15)}<span>${text()}</span></a>`)}</nav>`;
