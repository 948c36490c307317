// Fetches the pinned packages of ui/vendor/ afresh: `make vendor`. Only whoever changes a version runs this;
// building and running the product needs neither node nor npm, because the result is tracked.
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const vendor = resolve(dirname(new URL(import.meta.url).pathname), "../ui/vendor");

const modules = [
  {
    folder: "lit-html", package: "lit-html", version: "3.3.3", from: "",
    files: [
      "lit-html", "directive", "directive-helpers", "async-directive", "directives/cache", "directives/class-map",
      "directives/guard", "directives/if-defined", "directives/keyed", "directives/live", "directives/ref",
      "directives/repeat",
    ].flatMap((name) => [`${name}.js`, `${name}.d.ts`]),
  },
  {
    folder: "fluent-bundle", package: "@fluent/bundle", version: "0.19.1", from: "esm/",
    files: ["ast", "builtins", "bundle", "index", "memoizer", "resolver", "resource", "scope", "types"]
      .flatMap((name) => [`${name}.js`, `${name}.d.ts`]),
  },
  {
    folder: "sortablejs", package: "sortablejs", version: "1.15.7", from: "modular/",
    files: ["sortable.esm.js"], own: ["sortable.esm.d.ts"],
  },
  { folder: "uplot", package: "uplot", version: "1.6.32", from: "dist/", files: ["uPlot.esm.js", "uPlot.d.ts", "uPlot.min.css"], own: ["uPlot.esm.d.ts"] },
];

/** The icons the window may use. A value other than the key is the name that the icon set has for it. */
const icons = {
  "alarm-clock": "", "arrow-down": "", "arrow-left": "", "arrow-right": "", "arrow-up": "", "badge-check": "", "ban": "", "bell": "",
  "book-open": "", "building-2": "building", "calendar": "", "calendar-days": "", "calendar-plus": "",
  "camera": "", "car": "", "chart-line": "", "check": "", "chevron-down": "", "chevron-left": "", "chevron-right": "",
  "chevron-up": "", "circle": "", "circle-alert": "", "circle-check": "", "circle-dashed": "",
  "circle-help": "circle-question-mark", "circle-x": "", "clipboard-check": "", "clipboard-list": "", "clipboard-paste": "", "clock": "",
  "coffee": "", "columns-3": "", "command": "", "copy": "", "copy-plus": "", "door-open": "", "download": "", "ellipsis": "",
  "ellipsis-vertical": "", "external-link": "", "eye": "", "file-plus": "", "file-text": "", "filter": "funnel", "git-compare": "git-compare-arrows", "dices": "", "hand-coins": "", "hourglass": "",
  "flag": "", "folder-open": "", "gift": "", "grip-vertical": "", "history": "", "home": "house", "image": "", "images": "", "list-checks": "", "maximize": "", "minimize": "", "pause": "", "play": "", "presentation": "", "qr-code": "", "receipt": "", "rotate-ccw": "", "skip-forward": "", "step-back": "", "step-forward": "", "ticket": "", "trending-up": "", "volume-2": "", "volume-x": "",
  "info": "", "keyboard": "", "languages": "", "layers": "", "layout-template": "", "lightbulb": "", "link": "", "list": "", "lock": "", "log-out": "",
  "mail": "", "map-pin": "", "merge": "", "message-circle": "", "mic": "", "mic-vocal": "", "minus": "", "monitor": "", "moon": "",
  "network": "", "party-popper": "", "pencil": "", "phone": "", "pin": "", "plus": "", "printer": "", "projector": "",
  "redo-2": "", "refresh-cw": "", "ruler": "", "save": "", "scissors": "", "search": "", "settings": "", "share-2": "",
  "sparkles": "", "split": "", "stamp": "", "star": "", "sun": "", "table": "", "tag": "", "timer": "", "train-front": "", "trash-2": "trash",
  "triangle-alert": "", "undo-2": "", "upload": "", "user": "", "user-check": "", "user-plus": "", "users": "",
  "users-round": "", "wrench": "", "x": "",
};
const iconSet = { folder: "lucide", package: "lucide-static", version: "1.62.0" };

const scratch = mkdtempSync(join(tmpdir(), "chapterdesk-vendor-"));

/** Unpacks one package and gives the folder it lies in. */
function unpack({ package: name, version, folder }) {
  const place = join(scratch, folder);
  mkdirSync(place);
  const packed = execFileSync("npm", ["pack", `${name}@${version}`, "--silent"], { cwd: place, encoding: "utf8" });
  execFileSync("tar", ["xzf", packed.trim()], { cwd: place });
  return join(place, "package");
}

/** Empties the part's folder, keeping what is ours in it and a licence that its package does not carry itself. */
function begin({ folder, package: name, version, own = [] }, unpacked) {
  const place = join(vendor, folder);
  const licence = join(unpacked, "LICENSE");
  const kept = [...own, "LICENSE"].map((file) => join(place, file)).filter((file) => existsSync(file))
    .map((file) => [file, readFileSync(file)]);
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  for (const [file, bytes] of kept) writeFileSync(file, bytes);
  if (existsSync(licence)) copyFileSync(licence, join(place, "LICENSE"));
  if (!existsSync(join(place, "LICENSE"))) throw new Error(`${name} carries no licence text: put one into ${place}`);
  writeFileSync(join(place, "VERSION"), `${name} ${version}\n`);
  return place;
}

for (const part of modules) {
  const unpacked = unpack(part);
  const place = begin(part, unpacked);
  for (const file of part.files) {
    const target = join(place, file);
    mkdirSync(dirname(target), { recursive: true });
    const text = readFileSync(join(unpacked, part.from, file), "utf8");
    writeFileSync(target, text.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, "\n"));
  }
}

/** Path data that may follow other path data: a relative first point would count from where the last shape ended. */
function absoluteStart(d) {
  const [, x, y, rest] = /^[Mm]\s*(-?(?:\d+\.?\d*|\.\d+))[\s,]*(-?(?:\d+\.?\d*|\.\d+))\s*(.*)$/s.exec(d) ?? [];
  if (x === undefined) throw new Error(`path data that is not understood: ${d}`);
  return `M${x} ${y}${/^[-\d.,]/.test(rest) ? (d[0] === "m" ? "l" : "L") : ""}${rest}`;
}

/** One shape of an icon as path data, so that a whole icon is a single `d`. */
function pathOf([shape, a]) {
  const n = (key) => Number(a[key] ?? 0);
  switch (shape) {
    case "path":
      return absoluteStart(a.d);
    case "line":
      return `M${n("x1")} ${n("y1")}L${n("x2")} ${n("y2")}`;
    case "circle":
    case "ellipse": {
      const [rx, ry] = shape === "circle" ? [n("r"), n("r")] : [n("rx"), n("ry")];
      return `M${n("cx") - rx} ${n("cy")}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
    }
    case "rect": {
      const r = n("rx") || n("ry");
      const [w, h] = [n("width") - 2 * r, n("height") - 2 * r];
      const corner = (dx, dy) => (r ? `a${r} ${r} 0 0 1 ${dx} ${dy}` : "");
      return `M${n("x") + r} ${n("y")}h${w}${corner(r, r)}v${h}${corner(-r, r)}h${-w}${corner(-r, -r)}v${-h}${corner(r, -r)}z`;
    }
    case "polyline":
    case "polygon":
      return `M${a.points.trim().split(/[\s,]+/).join(" ")}${shape === "polygon" ? "z" : ""}`;
    default:
      throw new Error(`an icon has a shape that is not known here: ${shape}`);
  }
}

const unpacked = unpack(iconSet);
const nodes = JSON.parse(readFileSync(join(unpacked, "icon-nodes.json"), "utf8"));
const drawings = Object.entries(icons).map(([name, known]) => {
  const shapes = nodes[known || name] ?? readSvg(join(unpacked, "icons", `${known || name}.svg`));
  return `  ${JSON.stringify(name)}: ${JSON.stringify(shapes.map(pathOf).join(""))},`;
});

/** The shapes of an icon that is only there as a picture (the set's older names). */
function readSvg(file) {
  return [...readFileSync(file, "utf8").matchAll(/^ {2}<(\w+) ([^>]*?)\s*\/>/gm)].map(([, shape, attributes]) => [
    shape,
    Object.fromEntries([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])),
  ]);
}

writeFileSync(join(begin(iconSet, unpacked), "icons.js"), [
  `// Made by scripts/vendor.mjs from ${iconSet.package} ${iconSet.version}; do not edit.`,
  "// Each icon is the path data of one 24 × 24 drawing: stroke width 2, round caps and joins, no fill.",
  "/** @type {Readonly<Record<string, string>>} */",
  "export const icons = Object.freeze({",
  ...drawings,
  "});",
  "",
].join("\n"));

rmSync(scratch, { recursive: true, force: true });
console.log(`ui/vendor holds ${modules.map((m) => `${m.package} ${m.version}`).join(", ")} and ${drawings.length} icons`);
