package org.attest.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * The rules of the house, for the real classes and for planted ones alike.
 *
 * @param root package in which the rooms lie
 */
record Rules(String root) {
    ArchRule roomsUseOnlyWhatStandsToTheirLeft() {
        return classes()
                .that()
                .resideInAPackage(root + ".(*)..")
                .should(everyDependency("use only rooms to the left", this::keepsOrder))
                .because("the package order is the data flow; a use to the right makes a cycle sooner or later");
    }

    ArchRule packagesHaveNoCycles() {
        return slices().matching(root + ".(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .because("two packages that need each other are one package that nobody can understand by halves");
    }

    ArchRule librariesStayInTheirRooms() {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(everyDependency("use only libraries that the package table allows", this::keepsLibraries))
                .because("a library that is used in one place can be replaced in one place");
    }

    ArchRule irisAreMadeOnlyInRdf() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".rdf..")
                .and(notOneOf("query.ValueReader", "query.Advice"))
                .should()
                .callMethodWhere(calls("org\\.apache\\.jena\\.graph\\.NodeFactory", "createURI"))
                .orShould()
                .callMethodWhere(calls(
                        "org\\.apache\\.jena\\.rdf\\.model\\..*",
                        "(createResource|createProperty|getResource|getProperty)"))
                .orShould()
                .callMethodWhere(calls("org\\.eclipse\\.rdf4j\\.model\\..*", "(createIRI|iri)"))
                .because("equal things get equal IRIs only when one package makes them; "
                        + "elsewhere an IRI is read, never put together");
    }

    ArchRule clockAndChanceAreParameters() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".cli..")
                .should()
                .callMethodWhere(calls(
                        "java\\.time\\.(LocalDate|LocalDateTime|Instant|ZonedDateTime|OffsetDateTime"
                                + "|LocalTime|Year|YearMonth)",
                        "now"))
                .orShould()
                .callMethodWhere(calls("java\\.time\\.Clock", "system.*"))
                .orShould()
                .callMethodWhere(calls("java\\.lang\\.System", "currentTimeMillis"))
                .orShould()
                .callMethodWhere(calls("java\\.lang\\.Math", "random"))
                .orShould()
                .callMethodWhere(calls("java\\.util\\.UUID", "randomUUID"))
                .orShould()
                .callConstructorWhere(calls("java\\.util\\.(Date|Random)|java\\.security\\.SecureRandom", ".*"))
                .because("the same input must give the same bytes; what changes from run to run comes in from outside");
    }

    ArchRule onlyTheCommandLineTalksToTheTerminal() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".cli..")
                .should()
                .accessFieldWhere(target(owner(nameMatching("java\\.lang\\.System")))
                        .and(target(nameMatching("(out|err|in)")))
                        .forSubtype())
                .orShould()
                .callMethodWhere(calls("java\\.lang\\.System", "exit"))
                .orShould()
                .callMethodWhere(calls("java\\.lang\\.Runtime", "(exit|halt)"))
                .orShould()
                .callMethodWhere(calls("java\\.lang\\.Throwable", "printStackTrace"))
                .because("a server and a test have no terminal; what happened travels as findings");
    }

    ArchRule staticsAreConstants() {
        return fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .should()
                .beFinal()
                .because("state that everybody shares makes tests depend on their order");
    }

    ArchRule namesSayWhatAThingIs() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .haveNameMatching(".*[.$]([^.$]*(Utils?|Helper|Manager)[^.$]*|[^.$]*Impl|Abstract[^.$]*)")
                .because("such a name fits anything, and so anything collects there");
    }

    private boolean keepsOrder(JavaClass from, JavaClass to) {
        String other = room(to);
        return other.isEmpty() || (Layers.known(room(from)) && Layers.mayUse(room(from), other));
    }

    private boolean keepsLibraries(JavaClass from, JavaClass to) {
        boolean ours = to.isPrimitive() || to.getPackageName().startsWith("org.attest");
        String ourPackage = from.getPackageName().substring(root.length()).replaceFirst("^\\.", "");
        return ours || Libraries.allowed(ourPackage, to.getName());
    }

    /** The first step below the root; empty for classes elsewhere. */
    private String room(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(root + ".") ? name.substring(root.length() + 1).split("\\.", -1)[0] : "";
    }

    /** Those who read what a person wrote: the value of a parameter, an IRI with the wrong scheme. */
    private DescribedPredicate<JavaClass> notOneOf(String... readers) {
        List<String> names =
                Arrays.stream(readers).map(name -> root + "." + name).toList();
        return describe("other than " + String.join(", ", readers), type -> !names.contains(type.getName()));
    }

    private static DescribedPredicate<JavaAccess<?>> calls(String owner, String name) {
        return target(owner(nameMatching(owner))).and(target(nameMatching(name.equals(".*") ? "<init>" : name)));
    }

    private static ArchCondition<JavaClass> everyDependency(
            String description, BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass used = dependency.getTargetClass().getBaseComponentType();
                    if (!allowed.test(type, used)) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }
}
