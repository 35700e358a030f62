// The quotes behind a row, beside the row instead of on another page.

let dialog;

function shown() {
  if (!dialog) {
    dialog = document.createElement("dialog");
    dialog.className = "evidence";
    dialog.setAttribute("aria-label", "Evidence of this row");
    document.body.append(dialog);
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog) {
        dialog.close();
      }
    });
  }
  return dialog;
}

/** A link to the evidence of a row. */
export function start(link, enliven) {
  link.addEventListener("click", async (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) {
      return;
    }
    event.preventDefault();
    const into = shown();
    const waiting = document.createElement("p");
    waiting.textContent = "Looking for the claims behind this row …";
    into.replaceChildren(waiting);
    into.showModal();
    try {
      const answer = await fetch(link.href, { headers: { Accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const part = page.getElementById("evidence") ?? page.querySelector("main");
      const close = document.createElement("button");
      close.type = "button";
      close.textContent = "Close";
      close.className = "quiet";
      close.addEventListener("click", () => into.close());
      into.replaceChildren(close, document.adoptNode(part));
      enliven(into);
      close.focus();
    } catch {
      location.href = link.href;
    }
  });
}
