"""Asks a SPARQL endpoint as rdflib does: ask_rdflib.py HOME, the address of the home page with its slash. Prints what it found."""

import sys

import rdflib
from rdflib.plugins.stores.sparqlstore import SPARQLStore

home = sys.argv[1]
AT = rdflib.Namespace("https://w3id.org/attest/ns#")
TUNISIA = rdflib.URIRef("https://w3id.org/attest/id/place/tunisia")
SELECT = "SELECT ?claim ?quote { ?claim at:ofOrigin <%s> ; at:low 1500 ; at:quote ?quote }" % TUNISIA

remote = rdflib.Graph(SPARQLStore(home + "sparql"))
for row in remote.query(SELECT, initNs={"at": AT}):
    print("query", row.quote)
print("objects", sorted(str(o) for o in remote.objects(TUNISIA, AT.label)))
print("ask", remote.query("ASK { ?s ?p ?o }").askAnswer)
print("same number", len(remote) == int(next(iter(remote.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"))).n))

for ending in ("ttl", "nt", "rdf", "jsonld"):
    form = {"ttl": "turtle", "nt": "nt", "rdf": "xml", "jsonld": "json-ld"}[ending]
    thing = rdflib.Graph().parse(home + "doc/place/tunisia." + ending, format=form)
    print("doc", ending, [str(o) for o in thing.objects(TUNISIA, AT.label)])

description = rdflib.Graph().parse(home + "sparql")
SD = rdflib.Namespace("http://www.w3.org/ns/sparql-service-description#")
print("endpoint", description.value(rdflib.URIRef(home + "sparql"), SD.endpoint) == rdflib.URIRef(home + "sparql"))
