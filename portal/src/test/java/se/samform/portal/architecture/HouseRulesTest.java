package se.samform.portal.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samform.designer.draft.Designs;
import se.samform.portal.architecture.planted.inner.jpa.NosyRow;
import se.samform.portal.architecture.planted.outer.NosyNeighbour;
import se.samform.portal.architecture.planted.outer.OtherEditing;

/** The walls of the house; each rule is also shown a planted violation that it must find. */
class HouseRulesTest {
    private static final List<String> PRIVATE = List.of("jpa", "pdf", "worker");

    private static final JavaClasses OURS =
        new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("se.samform");

    private static final ArchRule NOBODY_IMPORTS_ANOTHERS_INSIDE = classes().should(stayOutOfOthersInsides());

    private static final ArchRule ONE_PLACE_EDITS = noClasses().that().resideInAPackage("se.samform.portal..").and().doNotHaveFullyQualifiedName("se.samform.portal.designer.Editing")
        .should().callMethodWhere(target(owner(type(Designs.class))).and(target(nameMatching("edit|undo|redo"))));

    private static final ArchRule ROWS_STAY_INSIDE =
        classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate().andShould().haveSimpleNameEndingWith("Row");

    @Test
    void nothing_imports_upward() {
        noClasses().that().resideInAPackage("se.samform.core..")
            .should().dependOnClassesThat().resideInAnyPackage("se.samform.engine..", "se.samform.designer..", "se.samform.portal..").check(OURS);
        noClasses().that().resideInAnyPackage("se.samform.engine..", "se.samform.designer..")
            .should().dependOnClassesThat().resideInAPackage("se.samform.portal..").check(OURS);
    }

    @Test
    void designer_and_engine_never_see_each_other() {
        noClasses().that().resideInAPackage("se.samform.engine..").should().dependOnClassesThat(resideInAPackage("se.samform.designer..")).check(OURS);
        noClasses().that().resideInAPackage("se.samform.designer..").should().dependOnClassesThat(resideInAPackage("se.samform.engine..")).check(OURS);
    }

    @Test
    void nobody_imports_anothers_inside() {
        NOBODY_IMPORTS_ANOTHERS_INSIDE.check(OURS);
    }

    @Test
    void an_import_of_anothers_inside_would_be_found() {
        var planted = new ClassFileImporter().importClasses(NosyNeighbour.class, NosyRow.class);
        assertTrue(NOBODY_IMPORTS_ANOTHERS_INSIDE.evaluate(planted).getFailureReport().toString().contains("NosyRow"));
    }

    @Test
    void pages_edit_designs_in_one_place_where_it_is_asked_who_may() {
        ONE_PLACE_EDITS.check(OURS);
    }

    @Test
    void another_place_that_edits_would_be_found() {
        assertTrue(ONE_PLACE_EDITS.evaluate(new ClassFileImporter().importClasses(OtherEditing.class)).getFailureReport().toString().contains("OtherEditing"));
    }

    @Test
    void entities_are_package_private_rows() {
        ROWS_STAY_INSIDE.check(OURS);
    }

    @Test
    void a_public_entity_would_be_found() {
        var planted = new ClassFileImporter().importClasses(NosyRow.class);
        assertEquals(1, ROWS_STAY_INSIDE.evaluate(planted).getFailureReport().getDetails().size());
    }

    @Test
    void no_package_is_named_after_nothing() {
        noClasses().should().resideInAnyPackage("..util..", "..common..", "..impl..", "..dto..", "..service..").check(OURS);
    }

    private static ArchCondition<JavaClass> stayOutOfOthersInsides() {
        return new ArchCondition<>("stay out of other components' insides") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                from.getDirectDependenciesFromSelf().stream().filter(HouseRulesTest::reachesInside)
                    .forEach(reach -> events.add(SimpleConditionEvent.violated(from, reach.getDescription())));
            }
        };
    }

    private static boolean reachesInside(Dependency reach) {
        return component(reach.getTargetClass()).filter(inside -> !reach.getOriginClass().getPackageName().startsWith(inside)).isPresent();
    }

    /** The component that a class is the inside of, if it is. */
    private static Optional<String> component(JavaClass type) {
        String name = type.getPackageName();
        return PRIVATE.stream().filter(part -> name.startsWith("se.samform.") && name.endsWith("." + part))
            .map(part -> name.substring(0, name.length() - part.length() - 1)).findFirst();
    }
}
