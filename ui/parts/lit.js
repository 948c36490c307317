/**
 * The one door to lit-html, so that its place in vendor/ is written once. `styleMap` is left out on purpose: the
 * content policy forbids style attributes; dynamic sizes go through `sized`.
 */
import { html, nothing, noChange, render, svg } from "../vendor/lit-html/lit-html.js";
import { AsyncDirective } from "../vendor/lit-html/async-directive.js";
import { directive, PartType } from "../vendor/lit-html/directive.js";
import { classMap } from "../vendor/lit-html/directives/class-map.js";
import { ifDefined } from "../vendor/lit-html/directives/if-defined.js";
import { keyed } from "../vendor/lit-html/directives/keyed.js";
import { live } from "../vendor/lit-html/directives/live.js";
import { ref } from "../vendor/lit-html/directives/ref.js";
import { repeat } from "../vendor/lit-html/directives/repeat.js";

/** @typedef {unknown} Drawing what lit can draw: a template, a text, a list of them, or `nothing` */

class Sized extends AsyncDirective {
  /** @param {Record<string, string>} _properties */
  render(_properties) {
    return noChange;
  }
  /**
   * @param {any} part
   * @param {[Record<string, string>]} properties
   */
  update(part, [properties]) {
    for (const [name, value] of Object.entries(properties)) part.element.style.setProperty(name, value);
    return noChange;
  }
}

/** Sets custom properties of an element: `<i ${sized({"--share": "78%"})}>`; the stylesheet says what they size. */
export const sized = directive(Sized);

export { AsyncDirective, classMap, directive, html, ifDefined, keyed, live, noChange, nothing, PartType, ref, render, repeat, svg };
