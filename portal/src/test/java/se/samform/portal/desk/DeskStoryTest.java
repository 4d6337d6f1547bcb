package se.samform.portal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.SignedBy;
import se.samform.core.answer.Submission;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.FlowVersion;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.flow.Outsider;
import se.samform.core.flow.StatusKind;
import se.samform.core.flow.TaskEvent;
import se.samform.core.flow.TaskOutcome;
import se.samform.core.flow.TimerEvent;
import se.samform.core.id.MessageId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.core.id.VersionId;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.HandedIn;
import se.samform.engine.casefile.RecordedEvent;
import se.samform.portal.wording.Happening;
import se.samform.portal.wording.Letter;

/** What an officer reads of what has happened. */
class DeskStoryTest {
    private static final ADeskCase NOTICE = ADeskCase.of("attefall");

    @Test
    void what_the_citizen_sees_is_marked_and_nothing_else() {
        var story = NOTICE.storyAfter(new CaseEvent.NoteAdded("Ring"), new CaseEvent.WrittenToCitizen(new MessageId(new UUID(1, 9)), "Hej"));
        assertEquals(List.of(true, false, true), story.stream().map(Happening::seen).toList());
    }

    @Test
    void going_over_to_another_version_is_told_with_both_and_whose_plan_it_was() {
        var from = new FlowVersion(new VersionId(new UUID(3, 1)), 1);
        var to = new FlowVersion(new VersionId(new UUID(3, 2)), 2);
        var over = new HandlingEvent.WentOver(from, to, "gone", "gone", StatusKind.IN_PROGRESS, Set.of(), false, new OfficerId(new UUID(9, 9)));
        var told = NOTICE.storyAfter(over).getFirst();
        assertEquals("Ärendet gick över från version 1 till version 2 av e-tjänstens flöde, som Handläggaren hade planerat", told.title());
        assertFalse(told.seen(), "nothing that the citizen would notice");
    }

    @Test
    void what_routing_did_is_not_told_as_done_by_whoever_handed_it_in() {
        var told = NOTICE.storyAfter(new CaseEvent.Assigned(new OfficerId(new UUID(9, 9)))).getFirst();
        assertEquals("Handläggaren fick ärendet genom fördelningen", told.title());
    }

    @Test
    void what_time_does_is_told_in_words_by_its_title_or_by_what_it_does() {
        var place = ADeskCase.of("markupplatelse");
        var story = place.storyAfter(new TimerEvent.TimerFired("is-large"), new TimerEvent.TimerFired("slow"), new TimerEvent.TimerFired("tidy"), new TimerEvent.TimerFired("gone-since"));
        assertEquals(List.of("En tid i e-tjänstens flöde gick ut", "Dags för ärendet att gå vidare av sig självt till Avslutat", "Påminnelse till den som har ärendet",
            "En stor eller störande användning av platsen: andra får frågan"), story.stream().limit(4).map(Happening::title).toList());
    }

    @Test
    void who_was_asked_what_no_flow_foresaw_answered_and_gave_no_outcome() {
        var asked = new TaskEvent.OutsideAsked("own", new Outsider("Kyrkan", "kyrkan@remiss.invalid"), "Stör det gudstjänsten", Optional.empty());
        var story = NOTICE.storyAfter(asked, new TaskEvent.TaskFinished("own", TaskOutcome.DONE, "Orgeln hörs"));
        assertTrue(story.getFirst().title().endsWith(" svarade på Stör det gudstjänsten: ”Orgeln hörs”"), story.getFirst().title());
    }

    @Test
    void that_a_case_came_to_nobody_whom_the_routes_named_says_to_whom_it_was_to_go() {
        var told = NOTICE.storyAfter(new HandlingEvent.NotAsRouted("gone", Optional.empty()), new HandlingEvent.NotAsRouted("gone", Optional.of(new OfficerId(new UUID(9, 9)))));
        assertEquals("Ärendet skulle ha gått till ”gone”, som är borta. Handläggaren ersätter.", told.getFirst().title());
        assertEquals("Ärendet skulle ha gått till ”gone”, men ingen där kan ta det. Därför har ingen det.", told.get(1).title());
        assertFalse(told.getFirst().seen());
    }

    @Test
    void what_several_signed_came_in_when_all_had_and_who_signed_when_is_told() {
        var file = NOTICE.file();
        var first = file.submissions().getFirst();
        var told = first.submission();
        var signed = new Submission(told.service(), told.municipality(), told.reference(), told.submittedAt(), told.language(), told.answers(), told.calculated(), told.sources(), told.paid(), told.invoice(),
            List.of(new SignedBy("guardian", "Johan Påhitt", ADeskCase.NOW.minusSeconds(60))));
        var whole = new CaseFile(file.head(), file.service(), file.events(), List.of(new HandedIn(first.id(), first.json(), first.sha256(), first.receivedAt(), signed)), List.of(), Optional.empty());
        assertEquals(List.of("Ärendet kom in när alla hade skrivit under i dag kl. 10.00", "Johan Påhitt skrev under i dag kl. 09.59"),
            ADeskCase.story(whole).newestFirst().stream().map(each -> (each.title() + " " + each.when()).replace('\u00a0', ' ')).toList());
        assertEquals("Vera skickade in", ADeskCase.story(file).newestFirst().getFirst().title());
    }

    @Test
    void what_the_flow_does_by_itself_is_told_as_done_by_nobody_and_what_the_citizen_takes_back_as_theirs() {
        assertEquals("Samform ändrade status till Kompletterad", changed("citizen", "supplemented", StatusKind.SUPPLEMENTED));
        assertEquals("Samform ändrade status till Klar för beslut", changed("consultee:police", "ready", StatusKind.IN_PROGRESS));
        assertTrue(changed("citizen", "withdrawn", StatusKind.WITHDRAWN).startsWith("Vera ändrade status till "));
        assertTrue(changed("officer:" + new UUID(1, 3), "ready", StatusKind.IN_PROGRESS).startsWith("Handläggaren ändrade status till "));
    }

    private static String changed(String actor, String to, StatusKind kind) {
        var place = ADeskCase.of("markupplatelse");
        return ADeskCase.story(place.file()).of(new RecordedEvent(2, ADeskCase.NOW, actor, new CaseEvent.StatusChanged("received", to, kind))).orElseThrow().title();
    }

    @Test
    void a_note_that_was_taken_back_is_read_struck_and_the_others_are_not() {
        var letters = NOTICE.viewAfter(new CaseEvent.NoteAdded("Ring"), new CaseEvent.NoteAdded("Skriv"), new HandlingEvent.NoteStruck(2)).getLetters();
        assertEquals(List.of(true, false), letters.stream().map(Letter::isStruck).toList());
        assertEquals("Struken", letters.getFirst().about());
        assertEquals(List.of("Ring"), letters.getFirst().paragraphs());
        assertTrue(letters.stream().allMatch(Letter::isInternal));
    }

    @Test
    void why_something_was_done_is_told_with_it() {
        var unit = new UnitId(new UUID(1, 2));
        var story = NOTICE.storyAfter(new HandlingEvent.Moved(unit, unit, "Fel enhet"), new TaskEvent.TaskFinished("fire-opinion", TaskOutcome.OPPOSES, "Brandfara"));
        var handed = NOTICE.storyAfter(new CaseEvent.Assigned(new OfficerId(new UUID(9, 9)), "Du kan området")).getFirst().title();
        assertTrue(handed.endsWith(": ”Du kan området”"), handed);
        assertEquals(List.of("”Brandfara”", "”Fel enhet”"), story.stream().limit(2).map(Happening::title).map(title -> title.substring(title.lastIndexOf('”', title.length() - 2))).toList());
    }
}
