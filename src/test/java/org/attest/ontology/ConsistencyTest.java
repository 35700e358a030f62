package org.attest.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.semanticweb.HermiT.Reasoner;
import org.semanticweb.owlapi.model.AxiomType;
import org.semanticweb.owlapi.model.OWLOntology;

class ConsistencyTest {
    @Test
    void theOntologyWithTheSampleIsConsistentAndEveryClassCanHaveMembers() throws Exception {
        Reasoner reasoner = Merged.reasoner(Merged.everything());
        assertTrue(reasoner.isConsistent());
        assertEquals(Set.of(), Set.copyOf(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()));
    }

    @Test
    void theReasonerSeesTheSampleAsDataAndNotAsAnnotations() throws Exception {
        OWLOntology merged = Merged.everything();
        assertTrue(merged.getAxiomCount(AxiomType.OBJECT_PROPERTY_ASSERTION) > 150);
        assertTrue(merged.getAxiomCount(AxiomType.DATA_PROPERTY_ASSERTION) > 100);
    }

    @TestFactory
    Stream<DynamicTest> plantedBadDataIsFoundInconsistent() {
        return Shipped.files(Shipped.RESOURCES.resolve("inconsistent"), ".ttl").stream()
                .map(file -> dynamicTest(
                        Shipped.name(file),
                        () -> assertFalse(
                                Merged.reasoner(Merged.everything(file)).isConsistent(),
                                Shipped.text(file).lines().findFirst().orElseThrow())));
    }
}
