// Joins a SPARQL endpoint with a local file: join.cjs ENDPOINT FILE QUERY
// Prints one line of JSON: what was found, and every request that was sent for it.
const { readFileSync } = require('node:fs');
const { Parser, Store } = require('n3');
const { QueryEngine } = require('@comunica/query-sparql');

async function main() {
  const [endpoint, file, query] = process.argv.slice(2);
  const requests = [];
  const counted = (address, options) => {
    requests.push(`${(options && options.method) || 'GET'} ${address}`);
    return fetch(address, options);
  };
  const local = new Store(new Parser().parse(readFileSync(file, 'utf8')));
  const found = await new QueryEngine().queryBindings(query, { sources: [endpoint, local], fetch: counted });
  const rows = await found.toArray();
  const plain = rows.map((row) => Object.fromEntries([...row].map(([name, term]) => [name.value, term.value])));
  console.log(JSON.stringify({ rows: plain, requests }));
}

main().catch((error) => {
  console.error(error);
  process.exit(3);
});
