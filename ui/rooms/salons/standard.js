/** The standard flow as the window shows it where there is no salon yet: the first page's fan, the desk's first steps. */
import { toneOf } from "./words.js";

export const STANDARD_FLOW = [
  { kind: "values_opening", minutes: 5 },
  { kind: "talk", minutes: 30 },
  { kind: "talk", minutes: 30 },
  { kind: "discussion", minutes: 30 },
  { kind: "joint_discussion", minutes: 7 },
  { kind: "reports", minutes: 4 },
  { kind: "introductions", minutes: 10 },
];

/** Its folds, without names: an ornament. */
export const standardFolds = () => STANDARD_FLOW.map(({ kind, minutes }) => ({ share: minutes, tone: toneOf(kind), name: "" }));
