/** The forms of documents: their signs, how each is looked at before it is saved, and what of it can be copied. */

/** @typedef {import("../../../bridge/shell.d.ts").Form} Form */

/**
 * `pages`: as they come out of the printer or stand in a chat; `text`: as it is; `entries`: a file for machines, said in
 * words. `themed`: whether the looks of papers differ in it.
 * @type {Record<Form, {icon: string, shown: "pages" | "text" | "entries", copied: "picture" | "text" | null, themed: boolean}>}
 */
export const FORMS = {
  png: { icon: "image", shown: "pages", copied: "picture", themed: true },
  wechat: { icon: "message-circle", shown: "text", copied: "text", themed: false },
  pdf: { icon: "printer", shown: "pages", copied: null, themed: true },
  xlsx: { icon: "table", shown: "pages", copied: null, themed: false },
  docx: { icon: "file-text", shown: "pages", copied: null, themed: false },
  ics: { icon: "calendar-plus", shown: "entries", copied: null, themed: false },
  vcf: { icon: "user-plus", shown: "entries", copied: null, themed: false },
  csv: { icon: "columns-3", shown: "text", copied: "text", themed: false },
  md: { icon: "pencil", shown: "text", copied: "text", themed: false },
  html: { icon: "external-link", shown: "pages", copied: null, themed: false },
};
