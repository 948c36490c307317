// Ours: the module's types stand under the package's own name.
import uPlot from "./uPlot.js";
export default uPlot;
