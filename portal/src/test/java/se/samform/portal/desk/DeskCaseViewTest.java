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
import se.samform.core.answer.Acting;
import se.samform.core.answer.Answer;
import se.samform.core.answer.Represented;
import se.samform.core.answer.Submission;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.Enclosed;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.flow.RegistryEvent;
import se.samform.core.flow.SecrecyGround;
import se.samform.core.flow.StatusKind;
import se.samform.core.flow.SupplementEvent;
import se.samform.core.flow.TaskEvent;
import se.samform.core.flow.TimerEvent;
import se.samform.core.form.PersonField;
import se.samform.core.id.FileId;
import se.samform.core.id.MessageId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.OutboxId;
import se.samform.core.outbox.MessageState;
import se.samform.core.outbox.OutboxEntry;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.HandedIn;
import se.samform.portal.wording.Letter;
import se.samform.portal.wording.People;

class DeskCaseViewTest {
    private static final Map<PersonField, String> VERA = Map.of(PersonField.FIRST_NAME, "Vera", PersonField.LAST_NAME, "Exempel");
    private static final Map<PersonField, String> ADDRESS = Map.of(PersonField.EMAIL, "vera@exempel.invalid");

    @Test
    void says_how_the_applicant_is_reached() {
        assertEquals("E-post och Mina ärenden", ADeskCase.of("skolskjuts").with("applicant", ADDRESS).view().getMessageHint());
        assertEquals("Mina ärenden. Det finns ingen e-postadress.", ADeskCase.of("skolskjuts").with("applicant", VERA).view().getMessageHint());
        assertEquals("E-post, och med ärendets nyckel", fault().with("contact", ADDRESS).view().getMessageHint());
        assertEquals("Läses med ärendets nyckel. Det finns ingen e-postadress.", fault().view().getMessageHint());
    }

    @Test
    void says_how_the_applicant_learns_of_a_status() {
        assertEquals("Den sökande får veta det med e-post och läser texten under knappen.",
            ADeskCase.of("skolskjuts").with("applicant", ADDRESS).view().getStatusHint());
        assertEquals("Den sökande lämnade ingen e-postadress och läser texten under knappen med ärendets nyckel.", fault().view().getStatusHint());
    }

    @Test
    void the_applicant_is_who_applies_whoever_else_is_named() {
        var view = ADeskCase.of("skolskjuts").with("child", VERA).with("applicant", Map.of(PersonField.FIRST_NAME, "Johan")).view();
        assertEquals(List.of("Johan", "Vera Exempel"), List.of(view.getApplicant(), view.getConcerned()));
    }

    @Test
    void a_case_is_about_the_child_that_was_chosen_and_not_about_who_signs_too() {
        var johan = Map.of(PersonField.FIRST_NAME, "Johan", PersonField.LAST_NAME, "Påhitt");
        var child = new Answer.Fields(Map.of("firstName", "Nova", "lastName", "Exempel", "personalNumber", "201701012383"));
        var chosen = ADeskCase.of("skolval").with("applicant", VERA).with("guardian", johan);
        assertEquals("Nova Exempel", chosen.with(Map.of("child", child)).view().getConcerned());
        assertEquals("", chosen.view().getConcerned());
    }

    @Test
    void an_organisation_applies_and_who_answers_for_it_or_signs_is_neither_the_applicant_nor_whom_it_is_about() {
        var johan = Map.of(PersonField.FIRST_NAME, "Johan", PersonField.LAST_NAME, "Påhitt");
        var company = new Answer.Fields(Map.of("organisationNumber", "5599900023", "name", "Kvarnens Café AB"));
        var view = ADeskCase.of("serveringstillstand").with("contact", VERA).with("co-signatory", johan).with(Map.of("company", company)).view();
        assertEquals(List.of("Kvarnens Café AB", ""), List.of(view.getApplicant(), view.getConcerned()));
        assertEquals(List.of("Sökande", "Svarar för sökanden"), view.getParties().stream().limit(2).map(Party::role).toList());
    }

    @Test
    void who_acts_for_an_organisation_is_among_the_parties_once() {
        var file = ADeskCase.of("felanmalan").with("contact", VERA).file();
        var handedIn = file.submissions().getFirst();
        var told = handedIn.submission();
        var acted = new Submission(told.service(), told.municipality(), told.reference(), told.submittedAt(), told.language(), told.answers(), told.calculated(), told.sources(), told.paid(), told.invoice(),
            List.of(), Optional.empty(), Optional.of(new Acting("199001012385", "Vera Exempel", new Represented.Organisation("5599900015", "Bygg AB"))));
        var whole = new CaseFile(file.head(), file.service(), file.events(), List.of(new HandedIn(handedIn.id(), handedIn.json(), "00", ADeskCase.NOW, acted)), List.of(), Optional.empty());
        var view = new DeskCaseView(whole, new Actor.Officer(new OfficerId(new UUID(1, 3)), Set.of()), ADeskCase.SWEDISH, ADeskCase.TIMES, new People(List.of(), List.of()), new Outside(List.of(), List.of(), Map.of()));
        assertEquals(List.of("Bygg AB", "Vera Exempel"), view.getParties().stream().map(Party::getName).toList());
        assertEquals("Företrädare", view.getParties().getLast().role());
        assertTrue(view.getParties().getLast().lines().getLast().contains("företrädde Bygg AB"), view.getParties().toString());
    }

    @Test
    void what_the_applicant_was_asked_for_is_told_with_the_last_day_until_it_comes() {
        var permit = ADeskCase.of("parkeringstillstand");
        var asked = new CaseEvent[] {new CaseEvent.StatusChanged("received", "awaiting-supplement", StatusKind.AWAITING_SUPPLEMENT),
            new SupplementEvent.SupplementAsked(List.of("certificate"), new MessageId(new UUID(2, 1)), Optional.of(LocalDate.of(2027, 4, 5))),
            new TimerEvent.TimerStarted("supplement", LocalDate.of(2027, 4, 6))};
        assertEquals(new Awaited(List.of("Läkarintyg"), "Sista dagen att svara: 5 april 2027"), permit.viewOnceAfter(asked).getAwaited());
        assertFalse(permit.view().getAwaited().isTold());
    }

    @Test
    void the_days_that_a_case_goes_by_are_each_told_once() {
        var view = ADeskCase.of("skolskjuts").view();
        assertEquals("31 maj", view.getDue().words());
        assertEquals("svar utlovat senast 31 maj 2027", view.getDueDate());
        assertEquals("", view.getNearer().words());
        var task = ADeskCase.of("skolskjuts").viewOnceAfter(new TaskEvent.TaskAdded("own", "Ring", Optional.empty(), Optional.of(LocalDate.of(2027, 4, 4))));
        assertEquals("4 april, för en uppgift", task.getNearer().words() + ", " + task.getNearer().what());
    }

    @Test
    void only_what_was_answered_is_offered_to_be_marked_and_each_name_once() {
        var file = ADeskCase.of("skolval").with("applicant", VERA).file();
        var places = new RegistryView(file, file.service().definition().terms().registration(), List.of(), ADeskCase.SWEDISH, mark -> "").getPlaces();
        assertTrue(places.stream().anyMatch(place -> place.id().equals("contact")), places.toString());
        assertFalse(places.stream().anyMatch(place -> List.of("child", "outside-period", "wishes", "other").contains(place.id())), places.toString());
        assertEquals(places.stream().map(MarkPlace::title).distinct().toList(), places.stream().map(MarkPlace::title).toList());
    }

    @Test
    void nobody_else_stands_in_for_an_applicant_who_gave_no_name() {
        var view = ADeskCase.of("skolskjuts").with("child", VERA).with("applicant", ADDRESS).view();
        assertEquals(List.of("Sökande", "Vera Exempel"), List.of(view.getApplicant(), view.getConcerned()));
        assertEquals("Någon som inte loggat in", fault().with("contact", ADDRESS).view().getApplicant());
    }

    @Test
    void a_delivery_goes_to_the_part_that_its_receiver_plays() {
        var delivery = new OutboxEntry(new OutboxId(new UUID(1, 1)), new UUID(1, 2), "school", "delivery", "SUBMITTED/school-register",
            MessageState.LEASED, 1, Optional.empty(), false, Optional.empty(), ADeskCase.NOW, Optional.empty());
        assertEquals("Skolans elevregister", ADeskCase.of("skolskjuts").view(delivery).getHandovers().getFirst().receiver());
    }

    @Test
    void what_got_stuck_may_be_said_to_be_done_by_hand_and_is_told_so_then() {
        var stuck = letter(MessageState.STUCK, "422: nobody is there");
        assertTrue(stuck.stuck() && stuck.isResendable());
        var done = letter(MessageState.DONE, "by hand: Tor Testgren");
        assertEquals("gjort för hand av Tor Testgren", done.about());
        assertFalse(done.stuck() || done.isResendable());
    }

    private static Handover letter(MessageState state, String reason) {
        return ADeskCase.of("skolskjuts").view(new OutboxEntry(new OutboxId(new UUID(1, 1)), new UUID(1, 2), "print", "print", "x",
            state, 1, Optional.empty(), false, Optional.of(reason), ADeskCase.NOW, Optional.empty())).getHandovers().getFirst();
    }

    @Test
    void documents_that_officers_put_in_are_listed_with_who_sees_them_and_by_what_they_may_be_secret() {
        var id = new MessageId(new UUID(2, 1));
        var view = ADeskCase.of("skolskjuts").viewAfter(
            new HandlingEvent.DocumentAdded(new MessageId(new UUID(2, 2)), "Karta", true, List.of(enclosed("karta.pdf"))),
            new HandlingEvent.DocumentAdded(id, "Utredning", false, List.of(enclosed("barnet.pdf"))),
            new CaseEvent.NoteAdded("Se skissen", List.of(enclosed("skiss.png"))),
            new RegistryEvent.Marked(new SecrecyGround(SecrecyGround.document(id), "OSL 23:2")));
        assertEquals(List.of("karta.pdf", "barnet.pdf", "skiss.png"), view.getDocuments().stream().map(line -> line.link().name()).toList());
        assertEquals(List.of("Den sökande ser det här", "Bara handläggare ser det här", "Bara handläggare ser det här"), view.getDocuments().stream().map(DocumentLine::seen).toList());
        assertEquals(List.of("", "OSL 23 kap. 2 §", ""), view.getDocuments().stream().map(DocumentLine::ground).toList());
        assertTrue(view.getDocuments().get(1).link().getAbout().startsWith("Utredning · "));
        assertEquals("skiss.png", view.getLetters().getLast().files().getFirst().name());
    }

    @Test
    void files_of_a_note_that_was_taken_back_are_listed_as_struck_and_others_are_not() {
        var before = ADeskCase.of("skolskjuts").viewAfter(new CaseEvent.NoteAdded("Se skissen", List.of(enclosed("skiss.png"))));
        int note = ADeskCase.of("skolskjuts").file().events().size() + 1;
        var after = ADeskCase.of("skolskjuts").viewAfter(new CaseEvent.NoteAdded("Se skissen", List.of(enclosed("skiss.png"))), new HandlingEvent.NoteStruck(note),
            new CaseEvent.NoteAdded("Rätt skiss", List.of(enclosed("ny.png"))));
        assertTrue(before.getDocuments().getFirst().link().getAbout().startsWith("Intern anteckning · 12"), before.getDocuments().toString());
        assertTrue(after.getDocuments().getFirst().link().getAbout().startsWith("Intern anteckning · Struken · "), after.getDocuments().toString());
        assertTrue(after.getDocuments().getLast().link().getAbout().startsWith("Intern anteckning · 12"), after.getDocuments().toString());
        assertEquals(List.of(true, false), after.getLetters().stream().filter(Letter::isInternal).map(Letter::isStruck).toList());
    }

    private static Enclosed enclosed(String name) {
        return new Enclosed(new FileId(UUID.nameUUIDFromBytes(name.getBytes())), name, "application/pdf", 12_000, "00");
    }

    private static ADeskCase fault() {
        return ADeskCase.of("felanmalan").byNobodyLoggedIn();
    }
}
