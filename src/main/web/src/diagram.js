// Classes and how they hang together, laid out in layers.
import dagre from "@dagrejs/dagre";

const SVG = "http://www.w3.org/2000/svg";
const CHARACTER = 7.6;

function element(name, attributes, into) {
  const made = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  into?.append(made);
  return made;
}

/** A list whose items name a class and, in data-above, the class it is narrower than. */
export function start(list) {
  const graph = new dagre.graphlib.Graph().setGraph({ rankdir: "LR", nodesep: 8, ranksep: 44, marginx: 8, marginy: 8 });
  graph.setDefaultEdgeLabel(() => ({}));
  const items = [...list.querySelectorAll("[data-class]")];
  for (const item of items) {
    const name = item.dataset.class;
    graph.setNode(name, { label: name, width: name.length * CHARACTER + 18, height: 26, href: item.querySelector("a")?.getAttribute("href") ?? "#" + name });
  }
  for (const item of items) {
    for (const above of (item.dataset.above ?? "").split(" ").filter((name) => graph.hasNode(name))) {
      graph.setEdge(above, item.dataset.class);
    }
  }
  dagre.layout(graph);
  const { width, height } = graph.graph();
  const svg = element("svg", { class: "diagram", viewBox: `0 0 ${width} ${height}`, width, height, role: "group", "aria-label": "Classes, each to the right of the one it is narrower than" });
  for (const edge of graph.edges()) {
    const [first, ...rest] = graph.edge(edge).points;
    element("path", { d: `M${first.x},${first.y}` + rest.map((point) => `L${point.x},${point.y}`).join(""), class: "edge" }, svg);
  }
  for (const name of graph.nodes()) {
    const node = graph.node(name);
    const anchor = element("a", { href: node.href }, svg);
    element("rect", { x: node.x - node.width / 2, y: node.y - node.height / 2, width: node.width, height: node.height, rx: 5, class: "node" }, anchor);
    element("text", { x: node.x, y: node.y + 4, "text-anchor": "middle" }, anchor).textContent = name;
  }
  const frame = document.createElement("div");
  frame.className = "scroll";
  frame.tabIndex = 0;
  frame.setAttribute("role", "region");
  frame.setAttribute("aria-label", "Class diagram");
  frame.append(svg);
  list.before(frame);
}
