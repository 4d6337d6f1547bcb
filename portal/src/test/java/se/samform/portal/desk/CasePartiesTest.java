package se.samform.portal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Answer;
import se.samform.core.flow.CaseOwner;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.form.PersonField;
import se.samform.core.id.SubmissionId;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.HandedIn;
import se.samform.engine.casefile.RecordedEvent;

/** Who is named in a case: at the desk, and on the list that goes to the court. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CasePartiesTest {
    private static final Instant LATER = ADeskCase.NOW.plus(Duration.ofDays(1));
    private static final CaseOwner SARA = new CaseOwner(CaseOwner.Kind.PERSON, "198507099805", "Sara Ny", CaseOwner.Ways.NONE);

    @Test
    void whoever_it_was_transferred_to_applies_and_who_handed_it_in_does_no_longer() {
        var parties = of(transferred(answeredBy("Vera")));
        assertEquals("Sara Ny", parties.applicantName());
        assertEquals(List.of("Sara Ny"), parties.now().stream().filter(Party::isApplicant).map(Party::getName).toList());
        assertEquals(Optional.of("Vera"), parties.former().map(Party::getName));
    }

    @Test
    void who_handed_it_in_stays_who_did_once_the_owner_has_supplemented_it() {
        var file = transferred(answeredBy("Vera"));
        var first = file.submissions().getFirst();
        var theirs = answeredBy("Sara").submissions().getFirst().submission();
        var supplemented = new HandedIn(new SubmissionId(new UUID(1, 9)), first.json(), "00", LATER.plusSeconds(1), theirs);
        assertEquals(Optional.of("Vera"), of(with(file, List.of(first, supplemented))).former().map(Party::getName));
    }

    @Test
    void where_nobody_else_got_it_nobody_is_a_former_owner() {
        var parties = of(answeredBy("Vera"));
        assertEquals("Vera", parties.applicantName());
        assertEquals(Optional.empty(), parties.former());
    }

    @Test
    void who_is_named_to_sign_and_handed_it_in_signed_by_that_and_where_nobody_is_asked_nothing_is_said() {
        assertEquals(List.of("Vera", "Skrev under genom att skicka in"), lines("foreningsbidrag", "chair"));
        assertEquals(List.of("Vera"), lines("barnomsorg", "guardian"));
        assertEquals(List.of("Vera", "Ska också skriva under"), lines("skolval", "guardian"));
    }

    private static List<String> lines(String service, String question) {
        var file = ADeskCase.of(service).with(Map.of(question, new Answer.Person(Map.of(PersonField.FIRST_NAME, "Vera")))).file();
        return of(file).now().getFirst().lines();
    }

    private static CaseParties of(CaseFile file) {
        return new CaseParties(file, ADeskCase.SWEDISH, ADeskCase.TIMES);
    }

    private static CaseFile answeredBy(String name) {
        return ADeskCase.of("skolskjuts").with(Map.of("applicant", new Answer.Person(Map.of(PersonField.FIRST_NAME, name)))).file();
    }

    private static CaseFile transferred(CaseFile file) {
        return with(file, file.submissions());
    }

    private static CaseFile with(CaseFile file, List<HandedIn> submissions) {
        var events = new ArrayList<>(List.of(file.events().getFirst()));
        events.add(new RecordedEvent(2, LATER, "machine", new HandlingEvent.Transferred(SARA, "Ny sökande")));
        return new CaseFile(file.head(), file.service(), events, submissions, file.documents(), file.key(), Optional.of(SARA), false, file.former());
    }
}
