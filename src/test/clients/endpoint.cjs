// A SPARQL endpoint whose engine is Oxigraph, over one file of N-Quads: node endpoint.cjs FILE. It prints its address.
const fs = require("fs");
const http = require("http");
const { Store } = require("oxigraph");

const store = new Store();
store.load(fs.readFileSync(process.argv[2], "utf8"), { format: "application/n-quads" });

async function asked(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  const body = Buffer.concat(parts).toString("utf8");
  if ((request.headers["content-type"] || "").startsWith("application/sparql-query")) return body;
  const form = request.method === "POST" ? body : new URL(request.url, "http://localhost").search;
  return new URLSearchParams(form).get("query");
}

const server = http.createServer(async (request, response) => {
  try {
    // As in our endpoint the default graph is the union of the named ones.
    const answer = store.query(await asked(request), { use_default_graph_as_union: true, results_format: "json" });
    response.writeHead(200, { "Content-Type": "application/sparql-results+json" });
    response.end(answer);
  } catch (error) {
    response.writeHead(500, { "Content-Type": "text/plain" });
    response.end(String(error));
  }
});
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}/sparql`));
