/** How numbers of the room are said. */

/** A mean of stars: 4.35, 4.5, 4.0. @param {number} mean */
export const sayMean = (mean) => mean.toFixed(2).replace(/0$/, "");
