/**
 * `<draw-chart>`: lines and bars over a row of names, drawn by uPlot in the colours of the tokens, anew when light turns to
 * dark, when the width changes, and in light colours for paper. What it shows must also stand beside it as text: to those
 * who do not see it, it is one picture with a name.
 *
 * Properties: chart (Chart), label.
 */
import { preferences } from "../preferences.js";

/** @typedef {typeof import("../vendor/uplot/uPlot.esm.js").default} UPlot the class */
/** @typedef {import("../vendor/uplot/uPlot.esm.js").default} Plot a drawn one */

/**
 * @typedef {object} Line
 * @property {string} name
 * @property {string} tone           a token: "jade", "seal", "ochre", "indigo", "line-strong"
 * @property {(number | null)[]} values one for each name; null leaves a gap
 * @property {"line" | "dashed" | "bars"} look bars of several lines stand beside each other
 */

/**
 * @typedef {object} Chart
 * @property {string[]} names        what stands below: one for each value
 * @property {Line[]} lines
 * @property {[number, number]} [range] lowest and highest; else from zero to what there is
 * @property {boolean} [stacked]     bars stand on each other, the first one at the bottom
 * @property {(value: number) => string} [say] what stands at the left
 */

const HEIGHT = 200;
/** A name needs so many pixels, or every second one is left out. */
const NAME_WIDTH = 46;
/** The share of its place that a bar, or a group of bars, fills. */
const FILLED = 0.62;

class DrawChart extends HTMLElement {
  /** @type {Chart | null} */ #chart = null;
  /** @type {Plot | null} */ #plot = null;
  #drawn = "";
  #ending = new AbortController();
  /** @type {ResizeObserver | null} */ #sizes = null;
  #onPaper = false;
  label = "";

  /** @param {Chart} chart */
  set chart(chart) {
    this.#chart = chart;
    void this.#draw();
  }

  connectedCallback() {
    this.#ending = new AbortController();
    const { signal } = this.#ending;
    this.#sizes = new ResizeObserver(() => void this.#draw());
    this.#sizes.observe(this);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => void this.#draw(), { signal });
    for (const [event, paper] of /** @type {const} */ ([["beforeprint", true], ["afterprint", false]])) {
      addEventListener(event, () => ((this.#onPaper = paper), void this.#draw()), { signal });
    }
    void this.#draw();
  }

  disconnectedCallback() {
    this.#ending.abort();
    this.#sizes?.disconnect();
    this.#plot?.destroy();
    this.#plot = null;
    this.#drawn = "";
  }

  /** What is drawn already in this size and light is not drawn again. */
  async #draw() {
    const chart = this.#chart;
    const width = Math.floor(this.clientWidth);
    if (!this.isConnected || !chart || width < 40) return;
    const colour = this.#colours();
    const wanted = JSON.stringify([chart, width, colour("ink"), preferences().language]);
    if (wanted === this.#drawn) return;
    this.#drawn = wanted;
    const uPlot = await loaded();
    if (wanted !== this.#drawn || !this.isConnected) return;
    this.#plot?.destroy();
    this.#plot = new uPlot(options(uPlot, chart, width, colour), columns(chart), this);
    const canvas = this.querySelector("canvas");
    canvas?.setAttribute("role", "img");
    canvas?.setAttribute("aria-label", this.label);
  }

  /** The colours of the tokens as they are shown here and now. @returns {(token: string) => string} */
  #colours() {
    const probe = document.createElement("i");
    probe.hidden = true;
    if (this.#onPaper) probe.style.setProperty("color-scheme", "light");
    this.append(probe);
    const found = new Map();
    for (const token of ["ink", "ink-2", "line", "sheet", "seal", "jade", "ochre", "indigo", "line-strong"]) {
      probe.style.setProperty("color", `var(--${token})`);
      found.set(token, getComputedStyle(probe).color);
    }
    found.set("font", getComputedStyle(this).fontFamily);
    probe.remove();
    return (token) => found.get(token) ?? "";
  }
}

customElements.define("draw-chart", DrawChart);

/** @type {Promise<UPlot> | null} */
let loading = null;

/** uPlot, asked for with the first chart. */
const loaded = () => (loading ??= load());

/**
 * uPlot asks for the browser's language as it is loaded, and breaks where the system names none ("C"): it gets the page's.
 * @returns {Promise<UPlot>}
 */
async function load() {
  Object.defineProperty(navigator, "language", { value: document.documentElement.lang, configurable: true });
  try {
    return (await import("../vendor/uplot/uPlot.esm.js")).default;
  } finally {
    Reflect.deleteProperty(navigator, "language");
  }
}

/** The columns as uPlot takes them: places first; what is stacked is summed up, the highest drawn first. @param {Chart} chart @returns {import("../vendor/uplot/uPlot.esm.js").default.AlignedData} */
const columns = ({ names, lines, stacked }) => [names.map((_, index) => index), ...(stacked ? sums(lines) : lines.map((line) => line.values))];

/** Sums from the bottom, the highest first, so that the lower ones are drawn over them. @param {Line[]} lines */
function sums(lines) {
  return lines
    .map((_, top) =>
      lines[0]?.values.map((_, index) => {
        const parts = lines.slice(0, top + 1).map((line) => line.values[index] ?? null);
        return parts.every((part) => part === null) ? null : parts.reduce((/** @type {number} */ sum, part) => sum + (part ?? 0), 0);
      }) ?? [],
    )
    .reverse();
}

/**
 * @param {UPlot} uPlot
 * @param {Chart} chart
 * @param {number} width
 * @param {(token: string) => string} colour
 * @returns {import("../vendor/uplot/uPlot.esm.js").default.Options}
 */
function options(uPlot, chart, width, colour) {
  const { names, range, stacked, say = String } = chart;
  const lines = stacked ? [...chart.lines].reverse() : chart.lines;
  const bars = lines.filter((line) => line.look === "bars");
  const font = `12px ${colour("font")}`;
  const step = Math.max(1, Math.ceil((names.length * NAME_WIDTH) / width));
  const axis = { stroke: colour("ink-2"), font, ticks: { show: false } };
  return {
    width,
    height: HEIGHT,
    legend: { show: false },
    cursor: { show: false },
    padding: [12, 12, 0, 0],
    scales: {
      x: { time: false, range: [-0.6, names.length - 0.4] },
      y: { range: range ?? ((/** @type {unknown} */ _, /** @type {number} */ low, /** @type {number} */ high) => [Math.min(0, low ?? 0) * 1.15, Math.max(1, high ?? 0) * 1.15]) },
    },
    axes: [
      { ...axis, size: 30, grid: { show: false }, splits: () => names.map((_, index) => index), values: (/** @type {unknown} */ _, /** @type {number[]} */ at) => at.map((index) => ((names.length - 1 - index) % step === 0 ? (names[index] ?? "") : "")) },
      { ...axis, size: 46, grid: { stroke: colour("line"), width: 1 }, values: (/** @type {unknown} */ _, /** @type {number[]} */ at) => at.map(say) },
    ],
    series: [{}, ...lines.map((line) => drawnLine(uPlot, line, bars.indexOf(line), stacked ? 1 : bars.length, colour))],
  };
}

/**
 * @param {UPlot} uPlot
 * @param {Line} line
 * @param {number} index among the bars
 * @param {number} of so many bars stand beside each other
 * @param {(token: string) => string} colour
 * @returns {import("../vendor/uplot/uPlot.esm.js").default.Series}
 */
function drawnLine(uPlot, line, index, of, colour) {
  const stroke = colour(line.tone);
  if (line.look !== "bars") {
    return { label: line.name, stroke, width: 2, spanGaps: false, dash: line.look === "dashed" ? [6, 5] : [], points: { show: true, size: 6, stroke, fill: colour("sheet") } };
  }
  return { label: line.name, stroke, fill: stroke, width: 0, points: { show: false }, paths: of === 1 ? uPlot.paths.bars?.({ size: [FILLED, 44] }) : beside(index, of) };
}

/** Bars beside each other, each in its share of the place. @param {number} index @param {number} of */
const beside = (index, of) => (/** @type {Plot} */ plot, /** @type {number} */ series, /** @type {number} */ from, /** @type {number} */ to) => {
  const fill = new Path2D();
  const place = (plot.valToPos(1, "x", true) - plot.valToPos(0, "x", true)) * FILLED;
  const wide = place / of;
  const base = plot.valToPos(0, "y", true);
  for (let at = from; at <= to; at += 1) {
    const value = plot.data[series]?.[at];
    if (value === null || value === undefined) continue;
    const top = plot.valToPos(value, "y", true);
    fill.rect(plot.valToPos(at, "x", true) - place / 2 + wide * index + 1, Math.min(top, base), Math.max(1, wide - 2), Math.abs(base - top));
  }
  return { fill, stroke: fill };
};
