// Names while one types, from the server's own index of names.

const PAUSE = 150;

/** An input with a list of its own: filled with things of its kind whose names begin as typed. */
export function start(input) {
  const list = document.getElementById(input.getAttribute("list"));
  let timer;
  let last = "";
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const typed = input.value.trim();
      if (typed.length < 2 || typed === last) {
        return;
      }
      last = typed;
      const address = new URL("/reconcile/suggest/entity", location.href);
      address.searchParams.set("prefix", typed);
      const answer = await fetch(address);
      if (!answer.ok || input.value.trim() !== typed) {
        return;
      }
      const found = (await answer.json()).result ?? [];
      list.replaceChildren(
        ...found.map((entity) => {
          const option = document.createElement("option");
          option.value = entity.name;
          option.label = entity.description ?? "";
          return option;
        }),
      );
    }, PAUSE);
  });
}
