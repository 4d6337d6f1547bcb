package se.samform.portal.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Answer;
import se.samform.core.answer.FileRef;
import se.samform.core.answer.Retelling;
import se.samform.core.answer.Submission;
import se.samform.core.form.Afterwards;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.text.Language;

class AnswerChangesTest {
    private static final Instant NOW = Instant.parse("2027-03-17T09:00:00Z");
    private static final ServiceDefinition SERVICE = service();

    @Test
    void tells_what_came_what_is_gone_and_what_is_otherwise() {
        var before = Map.of("grade", grade("2"), "other-school", new Answer.Text("Skolan"));
        var after = Map.<String, Answer>of("grade", grade("3"), "more", new Answer.Text("Ring först."));
        assertEquals(List.of("removed", "changed", "added"),
            changes(before, after).stream().map(AnswerChange::getKind).toList());
        assertEquals(new AnswerChange("Årskurs", List.of("Årskurs 2"), List.of("Årskurs 3")),
            changes(before, after).stream().filter(change -> change.getKind().equals("changed")).findFirst().orElseThrow());
    }

    @Test
    void another_file_of_the_same_name_is_another() {
        assertEquals(1, changes(Map.of("certificate", file(1)), Map.of("certificate", file(2))).size());
        assertEquals(List.of(), changes(Map.of("certificate", file(1)), Map.of("certificate", file(1))));
    }

    @Test
    void whatever_was_answered_each_answer_that_differs_is_told_once_and_no_other() {
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var before = some(random);
            var after = some(random);
            var differing = new TreeSet<>(before.keySet());
            differing.addAll(after.keySet());
            differing.removeIf(id -> Optional.ofNullable(before.get(id)).equals(Optional.ofNullable(after.get(id))));
            assertEquals(differing.size(), changes(before, after).size(), "seed " + seed);
            assertEquals(List.of(), changes(before, before));
            assertEquals(changes(before, after).stream().map(AnswerChange::label).sorted().toList(),
                changes(after, before).stream().map(AnswerChange::label).sorted().toList());
        }
    }

    private static Map<String, Answer> some(Random random) {
        var answers = new HashMap<String, Answer>();
        if (random.nextBoolean()) answers.put("grade", grade(String.valueOf(1 + random.nextInt(3))));
        for (var text : List.of("other-school", "disability-description", "more")) {
            if (random.nextBoolean()) answers.put(text, new Answer.Text("text " + random.nextInt(3)));
        }
        if (random.nextBoolean()) answers.put("certificate", file(random.nextInt(3)));
        return answers;
    }


    private static Answer grade(String year) {
        return new Answer.Choice(year, Optional.empty());
    }

    private static Answer file(int number) {
        return new Answer.Files(List.of(new FileRef(new UUID(0, number), "intyg.pdf", "application/pdf", 9, "00")));
    }

    private static List<AnswerChange> changes(Map<String, Answer> before, Map<String, Answer> after) {
        return new AnswerChanges(telling(before), telling(after)).of(SERVICE.steps());
    }

    private static Retelling telling(Map<String, Answer> answers) {
        var submission = new Submission(null, "granvik", "X", NOW, Language.SWEDISH, answers, Map.of(), Map.of());
        return new Retelling(SERVICE, submission, Afterwards.Reader.OFFICER, Language.SWEDISH, LocalDate.of(2027, 3, 17));
    }

    private static ServiceDefinition service() {
        try {
            return ((ReadResult.Read) DefinitionCodec.read(Files.readAllBytes(Path.of("../examples/services/skolskjuts.json")))).definition();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
