package org.attest.extract.estimate;

import org.attest.extract.gazetteer.Gazetteer;
import org.attest.extract.holder.HolderReader;
import org.attest.extract.number.NumberReader;
import org.attest.extract.population.PopulationReader;
import org.attest.extract.time.AsOfReader;

/** What the rules for estimates read with. */
record Readers(
        NumberReader numbers,
        PopulationReader populations,
        Gazetteer gazetteer,
        AsOfReader asOf,
        HolderReader holders) {}
