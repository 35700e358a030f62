// Things of an answer and which rows join them, laid out by forces between them.
import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";
import { shortened } from "./rows.js";

const SVG = "http://www.w3.org/2000/svg";
const STEPS = 300;
const MOST = 120;

function element(name, attributes, into) {
  const made = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  into?.append(made);
  return made;
}

/** The first two things of a row are joined; what other columns hold is left to the table. */
export function graph(all, table, width) {
  const nodes = new Map();
  const links = [];
  for (const row of all) {
    const things = Object.values(row.cells).filter((cell) => cell.link.startsWith("/page/")).slice(0, 2);
    if (things.length === 2 && nodes.size < MOST) {
      things.forEach((thing) => nodes.set(thing.link, { id: thing.link, name: thing.text }));
      links.push({ source: things[0].link, target: things[1].link });
    }
  }
  const height = Math.min(640, 240 + nodes.size * 8);
  const placed = [...nodes.values()];
  forceSimulation(placed)
    .force("link", forceLink(links).id((node) => node.id).distance(90))
    .force("charge", forceManyBody().strength(-180))
    .force("centre", forceCenter(width / 2, height / 2))
    .force("x", forceX(width / 2).strength(0.05))
    .force("y", forceY(height / 2).strength(0.08))
    .force("apart", forceCollide(26))
    .stop()
    .tick(STEPS);
  const inside = (at, most) => Math.max(14, Math.min(most - 14, at));
  const svg = element("svg", { class: "plot graph", viewBox: `0 0 ${width} ${height}`, width, height });
  for (const { source, target } of links) {
    element("line", {
      x1: inside(source.x, width), y1: inside(source.y, height), x2: inside(target.x, width), y2: inside(target.y, height), class: "edge",
    }, svg);
  }
  for (const node of placed) {
    const anchor = element("a", { href: node.id }, svg);
    const x = inside(node.x, width);
    element("circle", { cx: x, cy: inside(node.y, height), r: 6, class: "node" }, anchor);
    const label = element("text", {
      x: x > width - 120 ? x - 10 : x + 10, y: inside(node.y, height) + 4, "text-anchor": x > width - 120 ? "end" : "start",
    }, anchor);
    label.textContent = shortened(node.name, 26);
  }
  const figure = document.createElement("figure");
  figure.append(svg);
  return figure;
}
