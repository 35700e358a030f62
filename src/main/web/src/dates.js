// Dates as sources give them, in EDTF (ISO 8601-2): a day, a month, a year, a season, a stretch; each is a stretch of days.

const FORM = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/;
const SEASONS = { 21: [2, 4], 22: [5, 7], 23: [8, 10], 24: [11, 13] };

function single(text) {
  const parts = FORM.exec(text.trim());
  if (!parts) {
    return null;
  }
  const year = Number(parts[1]);
  const month = parts[2] === undefined ? undefined : Number(parts[2]);
  const certain = parts[4] === "";
  if (parts[3] !== undefined) {
    const at = new Date(Date.UTC(year, month - 1, Number(parts[3])));
    return { from: at, to: at, exact: certain };
  }
  if (month === undefined) {
    return { from: new Date(Date.UTC(year, 0, 1)), to: new Date(Date.UTC(year, 11, 31)), exact: false };
  }
  const [first, last] = SEASONS[month] ?? [month - 1, month - 1];
  return { from: new Date(Date.UTC(year, first, 1)), to: new Date(Date.UTC(year, last + 1, 0)), exact: false };
}

/** First and last day that a date may mean, and whether both are sure; null for what is none. */
export function stretch(text) {
  const [start, end] = (text ?? "").split("/").map(single);
  if (!start || end === undefined) {
    return start ?? null;
  }
  return end === null ? start : { from: start.from, to: end.to, exact: start.exact && end.exact };
}
