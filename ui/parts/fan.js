/**
 * The folding fan: the product's mark and a chart at once. Its folds are parts of a whole, as wide as their shares; below
 * them the ribs run to the pivot. Drawn by attributes only, as the content policy wants.
 */
import { html, svg } from "./lit.js";

/** @typedef {{share: number, tone: string, name: string}} Fold `tone`: a class that colours the fold */

const SPREAD = (156 / 180) * Math.PI;
const OUTER = 96;
const INNER = 40;
const PIVOT = { x: 100, y: 104 };

/**
 * @param {Fold[]} folds
 * @param {string} label what the fan says, for those who do not see it; empty: an ornament
 */
export function fan(folds, label) {
  const total = folds.reduce((sum, fold) => sum + fold.share, 0) || 1;
  let from = 0;
  const drawn = folds.map((fold) => {
    const to = from + fold.share / total;
    const shape = foldShape(from, to);
    const path = svg`<path class="fold ${fold.tone}" d=${shape}><title>${fold.name}</title></path>`;
    const rib = svg`<path class="rib" d=${ribLine((from + to) / 2)}></path>`;
    from = to;
    return { path, rib };
  });
  return html`<svg class="fan" viewBox="0 0 200 112" role=${label ? "img" : "presentation"} aria-label=${label} aria-hidden=${label ? "false" : "true"}>
    ${drawn.map((each) => each.rib)}${drawn.map((each) => each.path)}<circle class="pivot" cx=${PIVOT.x} cy=${PIVOT.y} r="3.2"></circle></svg>`;
}

/** @param {number} share 0 at the left end of the fan, 1 at the right @param {number} radius */
function point(share, radius) {
  const angle = Math.PI + (Math.PI - SPREAD) / 2 + share * SPREAD;
  return `${(PIVOT.x + radius * Math.cos(angle)).toFixed(2)} ${(PIVOT.y + radius * Math.sin(angle)).toFixed(2)}`;
}

/** @param {number} from @param {number} to */
const foldShape = (from, to) =>
  `M${point(from, INNER)}L${point(from, OUTER)}A${OUTER} ${OUTER} 0 0 1 ${point(to, OUTER)}L${point(to, INNER)}A${INNER} ${INNER} 0 0 0 ${point(from, INNER)}Z`;

/** @param {number} at */
const ribLine = (at) => `M${PIVOT.x} ${PIVOT.y}L${point(at, INNER + 2)}`;
