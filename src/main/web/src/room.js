// The one script that pages load. Each part comes only where a page has what it works on; without any of it the pages
// still say everything: forms, links and tables are rendered on the server.
const parts = [
  [".picture[data-view]", () => import("./pictures.js")],
  ["#reader", () => import("./reader.js")],
  ["textarea[data-editor]", () => import("./editor.js")],
  ["[data-diagram]", () => import("./diagram.js")],
  ["a[data-evidence]", () => import("./evidence.js")],
  ["input[data-suggest]", () => import("./suggest.js")],
  ["[data-copy]", () => import("./copy.js")],
];

/** Brings a part of the page to life; also called for what is put in later. */
export async function enliven(root) {
  for (const [selector, load] of parts) {
    const found = [...root.querySelectorAll(selector)];
    if (found.length > 0) {
      const part = await load();
      found.forEach((element) => part.start(element, enliven));
    }
  }
}

document.documentElement.classList.add("scripts");
enliven(document);
