package se.samform.portal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Answer;
import se.samform.core.flow.Actor;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.core.municipality.Officer;
import se.samform.core.municipality.Unit;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.engine.template.OwnTemplate;
import se.samform.portal.wording.People;

/** The flow's texts in a case, with what they stand for there. */
class CaseTemplatesTest {
    private static final ADeskCase OPINION = ADeskCase.of("synpunkt").with(Map.of("kind", new Answer.Choice("praise"), "text", new Answer.Text("Bra parker. {unit}")));
    private static final OfficerId BO = new OfficerId(new UUID(1, 9));

    @Test
    void a_text_is_filled_in_and_what_names_no_text_is_nothing() {
        var templates = new CaseTemplates(OPINION.head(), OPINION.service().definition(), "Vera", Language.SWEDISH, desk());
        assertTrue(templates.forCitizen("answer").contains("tack för att du hörde av dig"));
        assertFalse(templates.forCitizen("answer").contains("{"), templates.forCitizen("answer"));
        assertEquals("", templates.forCitizen("no-such"));
        assertEquals("", templates.forColleagues(""));
        assertEquals(List.of("begin-message:answer"), templates.choices(BegunText.MESSAGE).stream().map(CaseTemplates.Choice::order).toList());
        assertEquals(List.of(), templates.choices(BegunText.NOTE), "what is written to the citizen begins no note to colleagues");
    }

    @Test
    void asking_for_more_begins_with_no_text_that_tells_of_something_else() {
        var permit = ADeskCase.of("parkeringstillstand");
        var templates = new CaseTemplates(permit.head(), permit.service().definition(), "Vera", Language.SWEDISH, desk());
        assertEquals(List.of("ask-for-more"), templates.toAskWith().stream().flatMap(group -> group.choices().stream()).map(CaseTemplates.Choice::order).toList());
        assertFalse(templates.forCitizen("ask-for-more").contains("veckor"), "the day is said beside it");
    }

    @Test
    void a_text_to_begin_with_comes_after_what_was_typed_and_takes_nothing_away() {
        var templates = new CaseTemplates(OPINION.head(), OPINION.service().definition(), "Vera", Language.SWEDISH, desk());
        var typed = new BegunText(true, "answer", "Jag har ringt.").after(templates::forCitizen);
        assertTrue(typed.startsWith("Jag har ringt.\n\n") && typed.contains("tack för att du hörde av dig"), typed);
        assertEquals("Jag har ringt.", new BegunText(true, "no-such", "Jag har ringt.").after(templates::forCitizen));
        assertEquals(templates.forCitizen("answer"), new BegunText(true, "answer", "").after(templates::forCitizen));
    }

    @Test
    void those_of_the_unit_and_the_municipality_come_after_the_services_each_where_it_belongs() {
        var unit = OPINION.head().state().unit();
        var own = List.of(own(1, Optional.empty(), OwnTemplate.Begins.MESSAGE), own(2, Optional.of(unit), OwnTemplate.Begins.MESSAGE), own(3, Optional.of(unit), OwnTemplate.Begins.NOTE), own(4, Optional.empty(), OwnTemplate.Begins.DECISION));
        var templates = new CaseTemplates(OPINION.head(), OPINION.service().definition(), "Vera", Language.SWEDISH, desk(), own);
        assertEquals(List.of("desk.many.template:  begin-message:answer", "desk.templates.unit: Gatuenheten begin-message:own:2", "desk.templates.whole:  begin-message:own:1"), said(templates.groups(BegunText.MESSAGE)));
        assertEquals(List.of("desk.templates.unit: Gatuenheten begin-note:own:3"), said(templates.groups(BegunText.NOTE)));
        assertEquals(List.of("desk.templates.whole:  own:4"), said(templates.ofDecisions()));
        assertEquals("Hej Vera!", templates.forCitizen("own:2"));
        assertEquals("", templates.forCitizen("own:9"));
    }

    private static OwnTemplate own(long id, Optional<UnitId> unit, OwnTemplate.Begins begins) {
        return new OwnTemplate(id, unit, begins, LocalText.of("Svar", "Answer"), LocalText.of("Hej {applicant}!", "Hello {applicant}!"), 1, false);
    }

    private static List<String> said(List<TemplateGroup> groups) {
        return groups.stream().map(group -> group.key() + ": " + group.unit() + " " + String.join(" ", group.choices().stream().map(CaseTemplates.Choice::order).toList())).toList();
    }

    @Test
    void the_fields_stand_for_who_writes_where_and_when() {
        var fields = CaseFields.of(OPINION.head(), OPINION.service().definition(), "Vera", Language.SWEDISH, desk());
        assertEquals("Bo Provström, Gatuenheten, 17 mars 2027, senast 31 maj 2027", fields.fill("{officer}, {unit}, {day}, senast {due}").replace('\u00a0', ' '));
        assertEquals("{nothing} {Day} Vera", fields.fill("{nothing} {Day} {applicant}"));
    }

    @Test
    void answers_stand_for_themselves_as_the_citizen_may_read_them() {
        var fields = CaseFields.of(OPINION.head(), OPINION.service().definition(), "Vera", Language.SWEDISH, desk());
        assertEquals("Beröm: Bra parker. {unit} …, …, …", fields.fill("{answer.kind}: {answer.text} {answer.no-such}, {diary}, {decision}"), "and what they hold is not looked through");
        var unread = CaseFields.of(OPINION.head(), OPINION.service().definition(), "Vera", Language.SWEDISH, CaseFields.Setting.NOBODYS);
        assertEquals("…", unread.fill("{answer.kind}"), "where answers aren't read it is seen that one is missing");
    }

    private static CaseFields.Setting desk() {
        var unit = OPINION.head().state().unit();
        var people = new People(List.of(new Officer(BO, "bo", "Bo Provström", Set.of(unit), false)),
            List.of(new Unit(unit, new AuthorityId(new UUID(1, 4)), "gatuenheten", "Gatuenheten")));
        return new CaseFields.Setting(LocalDate.of(2027, 3, 17), people, Optional.of(new Actor.Officer(BO, Set.of(unit))), CaseFields.answersOf(OPINION.file(), ADeskCase.TIMES));
    }
}
