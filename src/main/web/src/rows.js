// Answers stand in the page as tables; pictures read them there.

/** The columns of a table: name, heading and role. */
export function columns(table) {
  return [...table.tHead.rows[0].cells].map((cell) => ({
    name: cell.dataset.name ?? "",
    label: cell.textContent.trim(),
    role: cell.dataset.role ?? "",
  }));
}

function value(cell) {
  const data = cell.querySelector("data");
  const place = cell.dataset.lon ? [Number(cell.dataset.lon), Number(cell.dataset.lat)] : null;
  return {
    text: cell.textContent.trim(),
    number: data ? Number(data.value) : NaN,
    link: cell.querySelector("a")?.getAttribute("href") ?? "",
    place,
  };
}

/** Each row as an object: cells by column name, and the address of its evidence. */
export function rows(table) {
  const heads = columns(table);
  return [...table.tBodies[0].rows].map((row, index) => {
    const cells = {};
    heads.forEach((head, i) => (cells[head.name] = value(row.cells[i])));
    return { index, cells, evidence: row.querySelector("a[data-evidence]")?.getAttribute("href") ?? "", element: row };
  });
}

/** The column that has a role; the first, where several have. */
export function column(table, ...roles) {
  for (const role of roles) {
    const found = columns(table).find((head) => head.role === role);
    if (found) {
      return found;
    }
  }
  return null;
}

/** The cell of a row in a column that may be missing. */
export function cell(row, head) {
  return head ? row.cells[head.name] : undefined;
}

export function shortened(text, length = 60) {
  return text.length > length ? text.slice(0, length - 1).trimEnd() + "…" : text;
}
