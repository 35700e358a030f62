// Places of an answer on an outline of the world that comes with the software (Natural Earth, public domain).
import { dot, geo, graticule, plot, pointer, sphere, text, tip } from "@observablehq/plot";
import { feature, mesh } from "topojson-client";
import world from "world-atlas/countries-110m.json";
import { cell, column, columns, shortened } from "./rows.js";

const LINES = 4;

const COUNTRIES = feature(world, world.objects.countries);
const BORDERS = mesh(world, world.objects.countries);

/** The points of an answer: what lies there, by the first column unless that is the place itself; and what has no point. */
function located(all, table) {
  const heads = columns(table);
  const first = heads[0].name;
  const named = !all.some((row) => row.cells[first].place);
  const quote = column(table, "passage");
  const places = new Map();
  const nowhere = new Set();
  for (const row of all) {
    let found = false;
    for (const head of heads) {
      const { place, text: name } = row.cells[head.name];
      if (place) {
        found = true;
        const key = place.join(" ");
        const known = places.get(key) ?? { lon: place[0], lat: place[1], place: name, names: new Set(), rows: 0, quotes: [], href: null };
        known.names.add(named ? row.cells[first].text : name);
        known.rows += 1;
        known.href ??= row.evidence || null;
        if (quote) {
          known.quotes.push(cell(row, quote).text);
        }
        places.set(key, known);
      }
    }
    if (!found) {
      nowhere.add(row.cells[first].text);
    }
  }
  for (const known of places.values()) {
    const names = [...known.names];
    known.label = names.slice(0, LINES).map((name) => shortened(name, 28)).join("\n") + (names.length > LINES ? "\n…" : "");
  }
  return { data: [...places.values()], nowhere: [...nowhere] };
}

/** A dot where each place lies, as large as it has rows; around all of them, with some room. */
export function map(all, table, width) {
  const { data, nowhere } = located(all, table);
  const points = { type: "MultiPoint", coordinates: data.map((place) => [place.lon, place.lat]) };
  const spread = Math.max(...data.map((d) => d.lon)) - Math.min(...data.map((d) => d.lon));
  const close = data.length > 0 && spread < 120;
  const drawing = plot({
    className: "plot",
    width,
    height: Math.min(480, Math.max(260, width * 0.55)),
    margin: 24,
    projection: { type: "equal-earth", domain: close ? padded(points) : { type: "Sphere" } },
    r: { range: [4, 14], domain: [1, Math.max(2, ...data.map((d) => d.rows))] },
    marks: [
      sphere({ fill: "var(--sea)", stroke: null }),
      graticule({ stroke: "var(--line)", strokeOpacity: 0.5 }),
      geo(COUNTRIES, { fill: "var(--land)" }),
      geo(BORDERS, { stroke: "var(--border)", strokeWidth: 0.6 }),
      dot(data, { x: "lon", y: "lat", r: "rows", fill: "var(--figure)", fillOpacity: 0.75, stroke: "var(--ground)", href: "href" }),
      text(data.slice(0, 40), {
        x: "lon", y: "lat", dy: -12, lineAnchor: "bottom", lineHeight: 1.25, text: "label", fill: "currentColor", stroke: "var(--land)", strokeWidth: 4, fontSize: 12,
      }),
      tip(data, pointer({
        x: "lon", y: "lat",
        title: (d) => [d.place, ...(d.names.size > 1 || !d.names.has(d.place) ? d.names : []), `${d.rows} ${d.rows === 1 ? "row" : "rows"}`, ...d.quotes.slice(0, 3).map((q) => `“${shortened(q, 90)}”`)].join("\n"),
      })),
    ],
  });
  const figure = document.createElement("figure");
  figure.setAttribute("aria-label", shortened(`Map: ${data.map((d) => d.place).join(", ")}`, 300));
  const caption = document.createElement("figcaption");
  caption.textContent =
    (nowhere.length > 0 ? `Not on the map, for want of a point: ${nowhere.slice(0, 12).join(", ")}${nowhere.length > 12 ? " …" : ""}. ` : "") +
    "A dot is the label point of a place, not where people are. Outlines: Natural Earth.";
  figure.append(drawing, caption);
  return figure;
}

function padded(points) {
  const lons = points.coordinates.map((c) => c[0]);
  const lats = points.coordinates.map((c) => c[1]);
  const room = Math.max(points.coordinates.length === 1 ? 18 : 6, 0.12 * (Math.max(...lons) - Math.min(...lons)));
  const west = Math.min(...lons) - room;
  const east = Math.max(...lons) + room;
  const south = Math.max(-85, Math.min(...lats) - room);
  const north = Math.min(85, Math.max(...lats) + room);
  return { type: "MultiPoint", coordinates: [[west, south], [east, south], [east, north], [west, north]] };
}
