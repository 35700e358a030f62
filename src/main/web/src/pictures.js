// Draws an answer beside its table, in the way its columns allow.
import { bars, lines, ranges, timeline } from "./charts.js";
import { columns, rows } from "./rows.js";

/** Whether any row has a number, or a date, in a column of such a role. */
function holds(table, ...roles) {
  const named = columns(table).filter((head) => roles.includes(head.role)).map((head) => head.name);
  return rows(table).some((row) => named.some((name) => row.cells[name].text !== ""));
}

const VIEWS = {
  Range: { label: "Ranges", fits: (table) => holds(table, "low", "high"), draw: async () => ranges },
  LineChart: {
    label: "Over time",
    fits: (table) => holds(table, "low", "high") && holds(table, "start"),
    draw: async () => lines,
  },
  Timeline: { label: "Timeline", fits: (table) => holds(table, "start"), draw: async () => timeline },
  Map: {
    label: "Map",
    fits: (table) => table.querySelector("td[data-lon]") !== null,
    draw: async () => (await import("./map.js")).map,
  },
  BarChart: {
    label: "Bars",
    fits: (table) => columns(table).some((head) => table.querySelector("td data") && head.role === ""),
    draw: async () => bars,
  },
  Graph: {
    label: "Graph",
    fits: (table) =>
      [...table.tBodies[0].rows].some((row) => row.querySelectorAll("td a[href^='/page/']").length > 1),
    draw: async () => (await import("./graph.js")).graph,
  },
};

/**
 * Plot puts rules for its own marks into each drawing; ours are in the style sheet, as the policy of the page wants. Who hears
 * the page has the table, which says the same; the drawing and its links are for the eye and the mouse.
 */
function prepared(drawing) {
  drawing.querySelectorAll("style").forEach((style) => style.remove());
  drawing.querySelectorAll("svg").forEach((svg) => svg.setAttribute("aria-hidden", "true"));
  drawing.querySelectorAll("svg a").forEach((link) => link.setAttribute("tabindex", "-1"));
  return drawing;
}

/** An empty frame: says which table it is of, and which view fits the question. */
export async function start(frame) {
  const table = document.getElementById(frame.dataset.of);
  if (!table || table.tBodies[0].rows.length === 0) {
    return;
  }
  const all = rows(table);
  const names = Object.keys(VIEWS).filter((name) => VIEWS[name].fits(table));
  const wanted = frame.dataset.view;
  if (names.length === 0) {
    return;
  }
  const stage = document.createElement("div");
  stage.className = "stage";
  const choice = document.createElement("p");
  choice.className = "views";
  choice.setAttribute("role", "group");
  choice.setAttribute("aria-label", "Picture of the answer");
  const buttons = new Map();
  let current = "";

  async function show(name) {
    current = name;
    for (const [other, button] of buttons) {
      button.setAttribute("aria-pressed", String(other === name));
    }
    if (name === "") {
      stage.replaceChildren();
      return;
    }
    const draw = await VIEWS[name].draw();
    const drawing = draw(all, table, Math.min(stage.clientWidth || frame.clientWidth, 1100));
    if (current === name) {
      stage.replaceChildren(prepared(drawing));
    }
  }

  for (const name of [...names, ""]) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = name === "" ? "Table only" : VIEWS[name].label;
    button.addEventListener("click", () => show(name));
    buttons.set(name, button);
    choice.append(button);
  }
  if (frame.dataset.choice !== "none") {
    frame.append(choice);
  }
  frame.append(stage);
  await show(names.includes(wanted) ? wanted : "");
  let width = frame.clientWidth;
  new ResizeObserver(() => {
    if (Math.abs(frame.clientWidth - width) > 24) {
      width = frame.clientWidth;
      show(current);
    }
  }).observe(frame);
}
