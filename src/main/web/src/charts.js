// Charts of figures as claims give them: an interval, an open end, a day or a whole year.
import { axisX, dot, gridX, plot, ruleX, ruleY, text, tip, pointer, link as linkMark } from "@observablehq/plot";
import { stretch } from "./dates.js";
import { cell, column, columns, shortened } from "./rows.js";

const MOST = 60;
const LINE = 38;
const FIGURE = new Intl.NumberFormat("en", { maximumFractionDigits: 2 });
const SHORT = new Intl.NumberFormat("en", { notation: "compact", maximumFractionDigits: 1 });

function said(datum) {
  return [datum.label, datum.figure, datum.quote && `“${shortened(datum.quote, 160)}”`].filter(Boolean).join("\n");
}

function when(row, table) {
  const start = cell(row, column(table, "start"))?.text ?? "";
  const end = cell(row, column(table, "end"))?.text ?? "";
  return start && end && start !== end ? `${start} to ${end}` : start || end;
}

function figure(low, high) {
  if (Number.isNaN(high)) {
    return `${FIGURE.format(low)} or more`;
  }
  if (Number.isNaN(low)) {
    return `up to ${FIGURE.format(high)}`;
  }
  return low === high ? FIGURE.format(low) : `${FIGURE.format(low)} to ${FIGURE.format(high)}`;
}

function intervals(all, table) {
  const low = column(table, "low");
  const high = column(table, "high");
  const place = column(table, "place");
  const source = column(table, "source");
  const quote = column(table, "passage");
  const other = columns(table).find((head) => head.role === "") ?? null;
  return all
    .map((row) => {
      const from = cell(row, low)?.number ?? NaN;
      const to = cell(row, high)?.number ?? NaN;
      const words = cell(row, quote)?.text ?? "";
      const name = cell(row, place)?.text || cell(row, other)?.text || (words && `“${shortened(words, 48)}”`);
      const who = cell(row, source)?.text ?? "";
      const asOf = when(row, table);
      return {
        low: from,
        high: to,
        name,
        who,
        asOf,
        label: [name, who, asOf].filter(Boolean).join(" · "),
        figure: figure(from, to),
        quote: cell(row, quote)?.text ?? "",
        href: row.evidence || null,
        start: stretch(cell(row, column(table, "start"))?.text),
        end: stretch(cell(row, column(table, "end"))?.text),
      };
    })
    .filter((datum) => !Number.isNaN(datum.low) || !Number.isNaN(datum.high));
}

/** Whole powers of ten between two numbers: what lies between them would only crowd a scale of factors. */
function powers([least, most]) {
  const all = [];
  for (let power = Math.ceil(Math.log10(least)); 10 ** power <= most; power += 1) {
    all.push(10 ** power);
  }
  return all.length > 0 ? all : [least, most];
}

function note(drawn, of) {
  const caption = document.createElement("p");
  caption.className = "note";
  caption.textContent = `The first ${drawn} of ${of} rows are drawn.`;
  return caption;
}

function framed(drawing, label, drawn, of) {
  const figureElement = document.createElement("figure");
  figureElement.setAttribute("aria-label", shortened(label, 300));
  figureElement.append(drawing);
  if (drawn < of) {
    figureElement.append(note(drawn, of));
  }
  return figureElement;
}

/** One bar from low to high for each row; an end that is not given fades out to the edge. */
export function ranges(all, table, width) {
  const every = intervals(all, table);
  const data = every.slice(0, MOST).map((datum, line) => ({ ...datum, line }));
  const ends = data.flatMap((datum) => [datum.low, datum.high]).filter((end) => !Number.isNaN(end));
  const most = Math.max(...ends);
  const least = Math.min(...ends.filter((end) => end > 0));
  const log = most / least > 50;
  const domain = log ? [least / 1.5, most * 1.5] : [0, most * 1.08];
  const ticks = log ? { ticks: powers(domain) } : { ticks: width < 500 ? 3 : 6 };
  const closed = data.filter((datum) => !Number.isNaN(datum.low) && !Number.isNaN(datum.high));
  const open = data.filter((datum) => !closed.includes(datum));
  const drawing = plot({
    className: "plot",
    width,
    height: data.length * LINE + 56,
    marginLeft: 12,
    marginRight: 20,
    marginTop: 8,
    marginBottom: 36,
    x: { type: log ? "log" : "linear", domain, label: log ? "number (each step the same factor)" : "number" },
    y: { domain: [-0.5, data.length - 0.5], axis: null, reverse: true },
    marks: [
      gridX(ticks),
      axisX({ ...ticks, tickFormat: (tick) => SHORT.format(tick) }),
      ruleY(closed, {
        x1: "low", x2: "high", y: (d) => d.line + 0.2, stroke: "var(--figure)", strokeWidth: 7, strokeLinecap: "round", href: "href",
      }),
      dot(closed.filter((d) => d.low === d.high), { x: "low", y: (d) => d.line + 0.2, r: 5, fill: "var(--figure)", href: "href" }),
      ruleY(open, {
        x1: (d) => (Number.isNaN(d.low) ? domain[0] : d.low),
        x2: (d) => (Number.isNaN(d.high) ? domain[1] : d.high),
        y: (d) => d.line + 0.2, stroke: "var(--figure)", strokeWidth: 3, strokeDasharray: "1 6", strokeLinecap: "round", href: "href",
      }),
      dot(open, {
        x: (d) => (Number.isNaN(d.low) ? d.high : d.low), y: (d) => d.line + 0.2, r: 5, fill: "var(--figure)", href: "href",
      }),
      text(data, {
        x: () => domain[0], y: (d) => d.line - 0.22, textAnchor: "start", href: "href",
        text: (d) => `${shortened(d.label, Math.floor(width / 8.5))}`, fill: "currentColor", fontSize: 13,
      }),
      tip(data, pointer({ x: (d) => (Number.isNaN(d.low) ? d.high : d.low), y: (d) => d.line + 0.2, title: said, maxRadius: 60 })),
    ],
  });
  return framed(drawing, `Ranges: ${data.map((d) => `${d.label}: ${d.figure}`).join("; ")}`, data.length, every.length);
}

/** Figures over time, one colour for each source: a bar from low to high at the stretch of days that it holds for. */
export function lines(all, table, width) {
  const every = intervals(all, table).filter((datum) => datum.start || datum.end);
  const data = every.map((datum) => {
    const first = datum.start ?? datum.end;
    const last = datum.end ?? datum.start;
    return { ...datum, at: new Date((first.from.getTime() + last.to.getTime()) / 2), from: first.from, to: last.to };
  });
  const middle = (d) => (Number.isNaN(d.low) ? d.high : Number.isNaN(d.high) ? d.low : (d.low + d.high) / 2);
  const drawing = plot({
    className: "plot",
    width,
    height: 360,
    marginLeft: 56,
    x: { type: "utc", label: "as of" },
    y: { grid: true, zero: true, tickFormat: (tick) => SHORT.format(tick), label: "number" },
    color: { legend: true, scheme: "observable10" },
    marks: [
      ruleX(data.filter((d) => !Number.isNaN(d.low) && !Number.isNaN(d.high)), {
        x: "at", y1: "low", y2: "high", stroke: "who", strokeWidth: 6, strokeLinecap: "round", href: "href",
      }),
      ruleY(data, { y: middle, x1: "from", x2: "to", stroke: "who", strokeDasharray: "2 3", href: "href" }),
      dot(data, { x: "at", y: middle, fill: "who", r: 4, href: "href" }),
      text(data, { x: "at", y: middle, dx: 8, textAnchor: "start", text: (d) => shortened(d.name, 22), fill: "currentColor" }),
      tip(data, pointer({ x: "at", y: middle, title: said })),
    ],
  });
  return framed(drawing, `Over time: ${data.map((d) => `${d.label}: ${d.figure}`).join("; ")}`, data.length, data.length);
}

/** Whether some days between the two ends are certain. */
function firm({ start, end }) {
  return (start.exact ? start.from : start.to) <= (end.exact ? end.to : end.from);
}

/** What happened when: a bar over the days that a date may mean, firm where it is exact. */
export function timeline(all, table, width) {
  const place = column(table, "place", "source") ?? columns(table)[0];
  const quote = column(table, "passage");
  const begins = column(table, "start");
  const every = all
    .map((row) => {
      const start = stretch(cell(row, begins)?.text);
      const end = stretch(cell(row, column(table, "end"))?.text) ?? start;
      const name = cell(row, place)?.text || cell(row, columns(table)[0])?.text || "";
      return { start: start ?? end, end, name, label: name, figure: when(row, table), quote: cell(row, quote)?.text ?? "", href: row.evidence || null };
    })
    .filter((datum) => datum.start);
  const data = every
    .sort((one, other) => one.start.from - other.start.from)
    .slice(0, MOST)
    .map((datum, line) => ({ ...datum, line }));
  const first = Math.min(...data.map((d) => d.start.from.getTime()));
  const drawing = plot({
    className: "plot",
    width,
    height: data.length * LINE + 56,
    marginLeft: 12,
    marginRight: 20,
    marginTop: 8,
    marginBottom: 36,
    x: { type: "utc", label: "time", grid: true, nice: true },
    y: { domain: [-0.5, data.length - 0.5], axis: null, reverse: true },
    marks: [
      axisX({ ticks: width < 500 ? 3 : 8 }),
      ruleY(data, {
        x1: (d) => d.start.from, x2: (d) => d.end.to, y: (d) => d.line + 0.2,
        stroke: "var(--when)", strokeWidth: 7, strokeLinecap: "round", strokeOpacity: 0.45, href: "href",
      }),
      ruleY(data.filter(firm), {
        x1: (d) => (d.start.exact ? d.start.from : d.start.to), x2: (d) => (d.end.exact ? d.end.to : d.end.from), y: (d) => d.line + 0.2,
        stroke: "var(--when)", strokeWidth: 7, strokeLinecap: "round", href: "href",
      }),
      text(data, {
        x: () => new Date(first), y: (d) => d.line - 0.22, textAnchor: "start", href: "href",
        text: (d) => `${shortened(d.label, Math.floor(width / 11))} · ${d.figure}`, fontSize: 13, fill: "currentColor",
      }),
      tip(data, pointer({ x: (d) => d.start.from, y: (d) => d.line + 0.2, title: said, maxRadius: 60 })),
    ],
  });
  return framed(drawing, `Timeline: ${data.map((d) => `${d.label}: ${d.figure}`).join("; ")}`, data.length, every.length);
}

/** The first column of plain numbers, by row. */
export function bars(all, table, width) {
  const heads = columns(table);
  const numeric = heads.find((head) => all.some((row) => !Number.isNaN(row.cells[head.name]?.number ?? NaN)));
  const named = heads.find((head) => head !== numeric) ?? numeric;
  const every = all
    .map((row) => ({ name: row.cells[named.name].text, number: row.cells[numeric.name].number, href: row.evidence || null }))
    .filter((datum) => !Number.isNaN(datum.number));
  const data = every.slice(0, MOST).map((datum, line) => ({ ...datum, line }));
  const drawing = plot({
    className: "plot",
    width,
    height: data.length * LINE + 56,
    marginLeft: 12,
    marginRight: 44,
    marginTop: 8,
    x: { label: numeric.label, zero: true, tickFormat: (tick) => SHORT.format(tick) },
    y: { domain: [-0.5, data.length - 0.5], axis: null, reverse: true },
    marks: [
      linkMark(data, { x1: () => 0, x2: "number", y1: (d) => d.line + 0.2, y2: (d) => d.line + 0.2, stroke: "var(--figure)", strokeWidth: 10, href: "href" }),
      text(data, { x: () => 0, y: (d) => d.line - 0.22, textAnchor: "start", text: (d) => shortened(d.name, Math.floor(width / 8.5)), fontSize: 13, fill: "currentColor" }),
      text(data, { x: "number", y: (d) => d.line + 0.2, dx: 6, textAnchor: "start", text: (d) => FIGURE.format(d.number), fill: "currentColor" }),
    ],
  });
  return framed(drawing, `${numeric.label}: ${data.map((d) => `${d.name}: ${d.number}`).join("; ")}`, data.length, every.length);
}
