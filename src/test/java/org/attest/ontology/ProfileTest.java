package org.attest.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.profiles.OWLProfile;
import org.semanticweb.owlapi.profiles.Profiles;

/** On the schema only: dates, EDTF and WKT literals of the data are outside the datatypes of OWL 2. */
class ProfileTest {
    @Test
    void coreIsInRl() throws Exception {
        assertEquals(List.of(), violations(Profiles.OWL2_RL, Merged.schema(Shipped.CORE)));
    }

    @Test
    void coreIsInDl() throws Exception {
        assertEquals(List.of(), violations(Profiles.OWL2_DL, Merged.schema(Shipped.CORE)));
    }

    @Test
    void coreWithAxiomsForCheckingIsInDl() throws Exception {
        assertEquals(List.of(), violations(Profiles.OWL2_DL, Merged.schema(Shipped.CORE, Shipped.CHECKING)));
    }

    @Test
    void axiomsForCheckingGoBeyondRl() throws Exception {
        assertFalse(violations(Profiles.OWL2_RL, Merged.schema(Shipped.CORE, Shipped.CHECKING))
                .isEmpty());
    }

    private static List<String> violations(OWLProfile profile, OWLOntology ontology) {
        return profile.checkOntology(ontology).getViolations().stream()
                .map(Object::toString)
                .toList();
    }
}
