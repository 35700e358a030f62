// The reader: a claim is shown beside its words without loading the page again; keys go through the claims; an address
// that ends in #char=start,end (RFC 5147) shows these characters.

const CHARS = /^#char=(\d+)(?:,(\d+))?$/;

/** The text nodes of a block with the position of the first character of each, in code points. */
function* pieces(block) {
  let at = Number(block.dataset.start);
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = [...node.data].length;
    yield { node, start: at, end: at + length };
    at += length;
  }
}

/** Where a code point is in a text node, in the units that a range counts. */
function unit(node, points) {
  return [...node.data].slice(0, points).join("").length;
}

/** The stretch of the page that holds some characters of the document; null where they are not shown. */
export function rangeOf(text, start, end) {
  const range = document.createRange();
  let begun = false;
  for (const block of text.querySelectorAll("[data-start]")) {
    if (Number(block.dataset.end) <= start) {
      continue;
    }
    for (const piece of pieces(block)) {
      if (!begun && piece.end > start) {
        range.setStart(piece.node, unit(piece.node, Math.max(0, start - piece.start)));
        begun = true;
      }
      if (begun && piece.end >= end) {
        range.setEnd(piece.node, unit(piece.node, Math.max(0, end - piece.start)));
        return range;
      }
    }
  }
  return null;
}

/** What is not yet laid out has a height that was guessed: the second call corrects the first. */
function bringInto(element) {
  const go = () => element?.scrollIntoView({ block: "start", behavior: "instant" });
  go();
  requestAnimationFrame(() => requestAnimationFrame(go));
}

/** The page of a document. */
export function start(reader, enliven) {
  const text = reader.querySelector("#text");
  const card = reader.querySelector("#card");
  const marks = [...text.querySelectorAll("a[data-c]")];
  const order = [];
  for (const mark of marks) {
    for (const id of mark.dataset.c.split(" ")) {
      if (!order.includes(id)) {
        order.push(id);
      }
    }
  }
  const kept = new Map();
  let current = reader.dataset.claim ?? "";

  function light(id) {
    for (const mark of marks) {
      mark.classList.toggle("on", id !== "" && mark.dataset.c.split(" ").includes(id));
    }
  }

  async function fetched(id) {
    if (!kept.has(id)) {
      const address = new URL(location.pathname, location.href);
      address.searchParams.set("claim", id);
      address.searchParams.set("_part", "card");
      const answer = await fetch(address);
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      kept.set(id, await answer.text());
    }
    return kept.get(id);
  }

  async function select(id, { scroll = false, focus = false } = {}) {
    current = id;
    light(id);
    if (scroll) {
      bringInto(text.querySelector("a.on"));
    }
    try {
      const page = new DOMParser().parseFromString(await fetched(id), "text/html");
      if (current !== id) {
        return;
      }
      card.replaceChildren(...[...page.body.childNodes].map((node) => document.adoptNode(node)));
      card.classList.add("open");
      enliven(card);
      const address = new URL(location.href);
      address.searchParams.set("claim", id);
      address.hash = "";
      history.replaceState(null, "", address);
      if (focus) {
        text.querySelector("a.on")?.focus({ preventScroll: true });
      }
    } catch {
      location.search = "?claim=" + encodeURIComponent(id);
    }
  }

  function close() {
    current = "";
    light("");
    card.classList.remove("open");
  }

  function step(by) {
    const at = order.indexOf(current);
    const next = at < 0 ? (by > 0 ? 0 : order.length - 1) : at + by;
    if (next >= 0 && next < order.length) {
      select(order[next], { scroll: true, focus: true });
    }
  }

  text.addEventListener("click", (event) => {
    const mark = event.target.closest("a[data-c]");
    if (!mark || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    const ids = mark.dataset.c.split(" ");
    // Where claims overlap, each click goes one further.
    select(ids[(ids.indexOf(current) + 1) % ids.length]);
  });
  card.addEventListener("click", (event) => {
    const other = event.target.closest("a[data-claim]");
    if (other && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      select(other.dataset.claim, { scroll: true });
    } else if (event.target.closest("button[data-close]")) {
      close();
    }
  });
  reader.querySelector(".outline")?.addEventListener("click", (event) => {
    const other = event.target.closest("a[data-claim]");
    if (other && order.includes(other.dataset.claim) && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      select(other.dataset.claim, { scroll: true });
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, select, textarea")) {
      return;
    }
    const actions = { j: () => step(1), n: () => step(1), k: () => step(-1), p: () => step(-1), Escape: close };
    if (actions[event.key]) {
      event.preventDefault();
      actions[event.key]();
    }
  });
  reader.querySelectorAll("form[data-filter] select").forEach((select) =>
    select.addEventListener("change", () => select.form.requestSubmit()),
  );

  function toCharacters() {
    const asked = CHARS.exec(location.hash);
    if (!asked) {
      return;
    }
    const from = Number(asked[1]);
    const to = Number(asked[2] ?? from);
    const range = rangeOf(text, from, to);
    if (range) {
      if (globalThis.Highlight) {
        CSS.highlights.set("asked", new Highlight(range));
      }
      bringInto(range.startContainer.parentElement);
    }
  }

  addEventListener("hashchange", toCharacters);
  if (current !== "" && !CHARS.test(location.hash)) {
    bringInto(text.querySelector("a.on"));
  }
  toCharacters();
}
