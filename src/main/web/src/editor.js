// The query editor: colours, completion from this store's own terms and things, errors where they are, a run that can be
// stopped. It lives in a shadow tree, where its rules need no exception from the policy of the page.
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { bracketMatching, HighlightStyle, indentOnInput, syntaxHighlighting } from "@codemirror/language";
import { lintGutter, setDiagnostics } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { sparql } from "codemirror-lang-sparql";

const LONGEST_ADDRESS = 4000;

const COLOURS = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword], color: "var(--code-keyword)", fontWeight: "600" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--code-string)" },
  { tag: [tags.number, tags.bool], color: "var(--code-number)" },
  { tag: [tags.variableName, tags.special(tags.variableName)], color: "var(--code-variable)" },
  { tag: [tags.namespace, tags.propertyName, tags.url, tags.atom, tags.typeName], color: "var(--link)" },
  { tag: tags.comment, color: "var(--faint)", fontStyle: "italic" },
]);

const LOOK = EditorView.theme({
  "&": { fontSize: "0.92rem", border: "1px solid var(--line)", borderRadius: "6px", background: "var(--card)", color: "var(--text)" },
  "&.cm-focused": { outline: "3px solid var(--focus)", outlineOffset: "1px" },
  ".cm-content": { fontFamily: "ui-monospace, monospace", minHeight: "11rem", caretColor: "var(--text)" },
  ".cm-cursor": { borderLeftColor: "var(--text)" },
  ".cm-gutters": { background: "transparent", color: "var(--faint)", border: "none" },
  ".cm-activeLine, .cm-activeLineGutter": { background: "var(--soft)" },
  "&.cm-focused .cm-selectionBackground, .cm-selectionBackground": { background: "var(--selection) !important" },
  ".cm-tooltip": { background: "var(--card)", color: "var(--text)", border: "1px solid var(--line)", borderRadius: "6px" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { background: "var(--link)", color: "var(--ground)" },
  ".cm-completionDetail": { color: "var(--faint)", fontStyle: "normal" },
  ".cm-scroller": { overflow: "auto", maxHeight: "60vh" },
});

/** The class that the query gives the subject of the statement before a position; null for none. */
function subjectClass(text) {
  const classes = new Map([...text.matchAll(/(\?\w+)\s+a\s+([\w-]+:\w+)/g)].map(([, variable, name]) => [variable, name]));
  const statement = text.slice(Math.max(...[". ", ".\n", "{", "}"].map((end) => text.lastIndexOf(end))) + 1);
  const subject = /\?\w+/.exec(statement);
  return subject ? (classes.get(subject[0]) ?? null) : null;
}

function completions(known) {
  const option = (entry) => ({ label: entry.name, detail: entry.label ?? "", info: entry.definition || undefined, type: entry.kind, boost: Math.min(20, Math.log2(1 + (entry.uses ?? 0))) });
  const classes = known.terms.filter((term) => term.kind === "class").map(option);
  const properties = known.terms.filter((term) => term.kind === "property").map((term) => ({ ...option(term), of: term.of ?? [] }));
  // What things of that class have in this store comes first.
  const fitted = (name) => properties.map((property) => (property.of.includes(name) ? { ...property, boost: property.boost + 60 } : property));
  const concepts = known.terms.filter((term) => term.kind === "concept").map(option);
  const things = known.things.map(option);
  const words = ["SELECT", "DISTINCT", "WHERE", "FILTER", "OPTIONAL", "UNION", "GROUP BY", "ORDER BY", "LIMIT", "NOT EXISTS", "EXISTS", "BIND", "VALUES", "GRAPH", "CONSTRUCT", "ASK", "DESCRIBE", "MINUS", "COUNT", "SUM", "HAVING"].map((label) => ({ label, type: "keyword" }));
  return (context) => {
    const variable = context.matchBefore(/\?\w*/);
    if (variable) {
      const all = [...new Set(context.state.doc.toString().match(/\?\w+/g) ?? [])].filter((name) => name !== variable.text);
      return { from: variable.from, options: all.map((label) => ({ label, type: "variable" })) };
    }
    const name = context.matchBefore(/[\w-]+:[\w/.-]*/);
    if (name) {
      const after = context.state.sliceDoc(Math.max(0, name.from - 4), name.from);
      const prefix = name.text.slice(0, name.text.indexOf(":") + 1);
      const fitting = prefix === "at:" ? (/\ba\s+$/.test(after) ? classes : [...fitted(subjectClass(context.state.sliceDoc(0, name.from))), ...classes]) : [...concepts, ...things, ...properties, ...classes];
      return { from: name.from, options: fitting.filter((entry) => entry.label.startsWith(prefix)), validFor: /^[\w-]+:[\w/.-]*$/ };
    }
    const word = context.matchBefore(/\w+/);
    if (!word && !context.explicit) {
      return null;
    }
    return { from: word?.from ?? context.pos, options: [...words, ...known.prefixes.map((prefix) => ({ label: prefix.prefix + ":", detail: prefix.iri, type: "namespace" })), ...things.map((thing) => ({ ...thing, label: thing.detail || thing.label, apply: thing.label, detail: thing.label }))] };
  };
}

/** A name that nobody guesses. */
function named() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A textarea in a form that asks; the answer comes into the element that the form names. */
export async function start(area, enliven) {
  const form = area.form;
  const into = document.getElementById(form.dataset.answer);
  const host = document.createElement("div");
  host.className = "editor";
  area.before(host);
  area.hidden = true;
  const label = document.querySelector(`label[for="${area.id}"]`);
  const root = host.attachShadow({ mode: "open" });
  // What is typed before the terms are there waits for them.
  const complete = fetch("/completions.json")
    .then((answer) => answer.json())
    .then(completions)
    .catch(() => () => null);
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: area.value,
      extensions: [
        lineNumbers(), history(), drawSelection(), highlightActiveLine(), indentOnInput(), bracketMatching(), closeBrackets(), lintGutter(),
        sparql(), syntaxHighlighting(COLOURS), LOOK, EditorView.lineWrapping,
        EditorView.contentAttributes.of({ "aria-label": label?.textContent ?? "Query" }),
        autocompletion({ override: [async (context) => (await complete)(context)], icons: false }),
        keymap.of([
          { key: "Mod-Enter", run: () => (form.requestSubmit(form.querySelector("[data-run]")), true) },
          ...closeBracketsKeymap, ...completionKeymap, ...defaultKeymap, ...historyKeymap,
          { key: "Tab", run: indentWithTab.run, shift: indentWithTab.shift },
        ]),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) {
            area.value = update.state.doc.toString();
          }
        }),
      ],
    }),
  });
  label?.addEventListener("click", () => view.focus());
  document.querySelectorAll("button[data-example]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: button.dataset.example } });
      view.focus();
    });
  });

  let running = null;
  const stop = form.querySelector("[data-stop]");
  stop?.addEventListener("click", () => {
    if (running) {
      // The server would go on until its time is up.
      fetch("/stop", { method: "POST", body: new URLSearchParams({ run: running.name }) }).catch(() => {});
      running.abort();
    }
  });

  function mark(part) {
    const fault = part.querySelector("[data-line]");
    if (!fault) {
      view.dispatch(setDiagnostics(view.state, []));
      return;
    }
    const line = view.state.doc.line(Math.min(Number(fault.dataset.line), view.state.doc.lines));
    const from = Math.min(line.from + Math.max(0, Number(fault.dataset.column || 1) - 1), line.to);
    const to = Math.max(from, Math.min(line.to, from + 1));
    view.dispatch(setDiagnostics(view.state, [{ from, to, severity: "error", message: fault.textContent.trim() }]));
  }

  form.addEventListener("submit", async (event) => {
    if (!event.submitter?.matches("[data-run]") || !into) {
      return;
    }
    event.preventDefault();
    running?.abort();
    running = new AbortController();
    running.name = named();
    const mine = running;
    const data = new URLSearchParams(new FormData(form));
    const shown = new URLSearchParams(data);
    data.set("_run", mine.name);
    const address = new URL(event.submitter.formAction || form.action, location.href);
    const short = data.toString().length < LONGEST_ADDRESS;
    if (short) {
      address.search = data;
    }
    stop.hidden = false;
    into.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(address, {
        method: short ? "GET" : "POST",
        body: short ? undefined : data,
        headers: { Accept: "text/html" },
        signal: mine.signal,
      });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const part = page.getElementById(into.id) ?? page.querySelector("main");
      into.replaceChildren(...[...part.childNodes].map((node) => document.adoptNode(node)));
      mark(into);
      await enliven(into);
      if (short) {
        address.search = shown;
        window.history.replaceState(null, "", address);
      }
    } catch (failure) {
      const said = document.createElement("p");
      said.className = "finding";
      said.textContent = failure.name === "AbortError" ? "Stopped." : "The server did not answer: " + failure.message;
      into.replaceChildren(said);
    } finally {
      if (running === mine) {
        stop.hidden = true;
        into.removeAttribute("aria-busy");
      }
    }
  });
  if (into) {
    mark(into);
  }
}
