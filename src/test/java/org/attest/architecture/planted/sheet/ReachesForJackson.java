package org.attest.architecture.planted.sheet;

import com.fasterxml.jackson.databind.JsonNode;

/** Planted: a library outside its room. */
public record ReachesForJackson(JsonNode node) {}
