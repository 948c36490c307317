/** How a column of the rota is called. */
import { t } from "../../text.js";

/** 第18期, or its name where it has no number. @param {{number: number | null, name: string}} event */
export const eventTitle = ({ number, name }) => (number === null ? name : t("salons-number", { number }));
