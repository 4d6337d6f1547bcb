package se.samform.portal.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.Actor;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.engine.casefile.Cases;
import se.samform.engine.look.Look;
import se.samform.engine.look.Looks;
import se.samform.engine.look.Seen;
import se.samform.portal.desk.PageInCase;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Page;

/** What shows an officer a case asks the desk for it with what it shows, and so writes that they look first. */
class EveryLookIsRecordedTest {
    private static final String DESK = "se.samform.portal.desk.Desk";
    private static final JavaClasses DESKS = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("se.samform.portal.desk");

    private static ArchRule asksWithout(String method) {
        return noClasses().that().implement(Page.class).should().callMethod(DESK, method);
    }

    @Test
    void no_page_of_the_desk_asks_for_a_case_without_saying_what_it_shows() {
        asksWithout("openCase").check(DESKS);
        asksWithout("readableCase").check(DESKS);
    }

    @Test
    void nothing_that_is_downloaded_is_asked_for_without_it() {
        noClasses().that().implement(Handler.class).and().haveSimpleNameStartingWith("Desk").should().callMethod(DESK, "openCase").check(DESKS);
        noClasses().that().implement(Handler.class).and().haveSimpleNameStartingWith("Desk").should().callMethod(DESK, "readableCase").check(DESKS);
    }

    @Test
    void nobody_but_the_desk_reads_cases_for_officers() {
        noClasses().that().doNotHaveFullyQualifiedName(DESK).should().callMethodWhere(
            target(nameMatching("find|findForTask"))
                .and(target(owner(
                    equivalentTo(Cases.class))))).check(DESKS);
    }

    @Test
    void every_kind_of_look_is_told_in_words_of_its_own() {
        for (String language : List.of("", "sv")) {
            var texts = ResourceBundle.getBundle("se.samform.portal.texts", Locale.of(language), ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            var told = Arrays.stream(Seen.values()).map(seen -> texts.getString("desk.looks.seen." + seen.key())).toList();
            assertEquals(told.size(), Set.copyOf(told).size(), told.toString());
        }
    }

    @Test
    void no_page_of_the_desk_is_told_as_how_a_case_stands_over_rest() {
        noClasses().should().accessField(Seen.class, "STANDING").check(DESKS);
    }

    /** Over REST a case is found for whoever handles it in one place, which writes before what shows it is made. */
    @Test
    void nobody_but_who_writes_that_they_look_reads_cases_for_them_over_rest() {
        var rest = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("se.samform.portal.api");
        String finder = "se.samform.portal.api.WhoHandles";
        noClasses().that().doNotHaveFullyQualifiedName(finder).should().callMethod(Cases.class, "find", MunicipalityId.class, CaseId.class, Actor.Officer.class)
            .orShould().callMethod(Cases.class, "find", MunicipalityId.class, CaseId.class, Actor.InternalSystem.class)
            .orShould().callMethod(Cases.class, "findForTask", MunicipalityId.class, CaseId.class, Actor.Officer.class).check(rest);
        var written = noClasses().that().haveFullyQualifiedName(finder).should().callMethod(Looks.class, "add", MunicipalityId.class, Look.class);
        assertFalse(written.evaluate(rest).getFailureReport().getDetails().isEmpty());
    }

    @Test
    void who_is_outside_is_shown_nothing_that_was_not_asked_for_with_what_is_shown() {
        var outside = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("se.samform.portal.opinion", "se.samform.portal.signing");
        noClasses().that().haveSimpleName("OpinionFile").or().haveSimpleName("ToSignFile").or().haveSimpleName("ToSignPdf").should()
            .callMethodWhere(target(nameMatching("open|referral|toSign")).and(target(owner(nameOf("Asked").or(nameOf("Invited")))))).check(outside);
        for (String shows : List.of("OpinionPage", "OpinionFile", "SignPage", "ToSignFile", "ToSignPdf")) {
            var asks = noClasses().that().haveSimpleName(shows).should()
                .callMethodWhere(target(nameMatching("shown")).and(target(owner(nameOf("Asked").or(nameOf("Invited"))))));
            assertFalse(asks.evaluate(outside).getFailureReport().getDetails().isEmpty(), shows + " writes nothing before it shows");
        }
    }

    private static DescribedPredicate<JavaClass> nameOf(String simpleName) {
        return DescribedPredicate.describe(simpleName, type -> type.getSimpleName().equals(simpleName));
    }

    @Test
    void a_page_that_did_would_be_found() {
        var recorded = noClasses().that().haveFullyQualifiedName(PageInCase.class.getName()).should().callMethod(DESK, "openCase", "se.samform.engine.look.Seen");
        assertFalse(recorded.evaluate(DESKS).getFailureReport().getDetails().isEmpty());
        var written = noClasses().that().haveFullyQualifiedName(DESK).should().dependOnClassesThat().belongToAnyOf(Looks.class);
        assertFalse(written.evaluate(DESKS).getFailureReport().getDetails().isEmpty());
    }
}
