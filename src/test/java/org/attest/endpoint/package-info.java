/** SPARQL endpoints that are not ours, over our data: what is promised for any endpoint is tried on them. */
package org.attest.endpoint;
