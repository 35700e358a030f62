"""Asks a SPARQL endpoint as SPARQLWrapper does: ask_sparqlwrapper.py ENDPOINT. Prints one line for each way that worked."""

import sys
import warnings

from SPARQLWrapper import CSV, GET, JSON, N3, POST, POSTDIRECTLY, RDF, RDFXML, TSV, TURTLE, URLENCODED, XML
from SPARQLWrapper import SPARQLWrapper
from SPARQLWrapper.SPARQLExceptions import QueryBadFormed

SELECT = "PREFIX at: <https://w3id.org/attest/ns#> SELECT ?claim ?quote { ?claim at:low 1500 ; at:quote ?quote } ORDER BY ?quote"
CONSTRUCT = "PREFIX at: <https://w3id.org/attest/ns#> CONSTRUCT { ?claim at:quote ?q } WHERE { ?claim at:low 1500 ; at:quote ?q }"
DESCRIBE = "DESCRIBE <https://w3id.org/attest/id/place/tunisia>"
ASK = "ASK { ?s ?p ?o }"
warnings.simplefilter("ignore")
WAYS = [(GET, URLENCODED), (POST, URLENCODED), (POST, POSTDIRECTLY)]


def wrapper(query, form, method=GET, how=URLENCODED, only_headers=False):
    client = SPARQLWrapper(sys.argv[1])
    client.setQuery(query)
    client.setReturnFormat(form)
    client.setMethod(method)
    client.setRequestMethod(how)
    client.setOnlyConneg(only_headers)
    return client


def size(form, got):
    """How many rows or triples came back, read with the reader that SPARQLWrapper chose."""
    if form == JSON:
        return len(got["results"]["bindings"])
    if form == XML:
        return len(got.getElementsByTagName("result"))
    if form in (CSV, TSV):
        return len(got.decode().splitlines()) - 1
    if form in (RDF, RDFXML):
        return len(got)
    import rdflib

    return len(rdflib.Graph().parse(data=got, format="turtle"))


for method, how in WAYS:
    for only_headers in (False, True):
        for form in (JSON, XML, CSV, TSV):
            got = wrapper(SELECT, form, method, how, only_headers).query().convert()
            print("select", method, how, only_headers, form, size(form, got))
        for form in (TURTLE, N3, RDFXML) if only_headers else (TURTLE, N3, RDF, RDFXML):
            got = wrapper(CONSTRUCT, form, method, how, only_headers).query().convert()
            print("construct", method, how, only_headers, form, size(form, got))
        print("ask", method, how, only_headers, JSON, wrapper(ASK, JSON, method, how, only_headers).query().convert()["boolean"])
        got = wrapper(DESCRIBE, TURTLE, method, how, only_headers).query().convert()
        print("describe", method, how, only_headers, TURTLE, size(TURTLE, got) > 3)

try:
    wrapper("SELECT ?s { ?s ?p }", JSON).query()
    print("bad query: no error")
except QueryBadFormed:
    print("bad query: QueryBadFormed")
