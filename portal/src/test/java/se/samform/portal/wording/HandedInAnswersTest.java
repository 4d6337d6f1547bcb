package se.samform.portal.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Answer;
import se.samform.core.answer.FileRef;
import se.samform.core.answer.Retelling;
import se.samform.core.answer.Source;
import se.samform.core.answer.Submission;
import se.samform.core.form.Afterwards;
import se.samform.core.form.PersonField;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.text.Language;

class HandedInAnswersTest {
    private static final Instant NOW = Instant.parse("2027-03-17T09:00:00Z");

    @Test
    void an_answer_tells_where_it_comes_from_if_a_register_was_asked() throws IOException {
        var address = new Answer.Person(Map.of(PersonField.STREET, "Storgatan 12", PersonField.POSTAL_CODE, "12345", PersonField.CITY, "Granvik"));
        var child = new Answer.Person(Map.of(PersonField.FIRST_NAME, "Nils"));
        var submission = new Submission(null, "granvik", "X", NOW, Language.SWEDISH, Map.of("home", address, "child", child), Map.of(),
            Map.of("home.street", new Source(Source.How.REGISTER, "population", NOW)));
        var telling = new Retelling(service(), submission, Afterwards.Reader.OFFICER, Language.SWEDISH, LocalDate.of(2027, 3, 17));
        var entries = new HandedInAnswers(service(), submission, telling, file -> "").sections().stream()
            .flatMap(section -> section.entries().stream()).toList();
        assertEquals(List.of(List.of(), List.of("Från befolkningsregistret")), entries.stream().map(AnswerEntry::sources).toList());
    }

    @Test
    void a_file_that_stands_by_itself_says_which_question_it_answers() throws IOException {
        var certificate = new FileRef(new UUID(1, 1), "intyg.pdf", "application/pdf", 2_000, "00");
        var submission = new Submission(null, "granvik", "X", NOW, Language.SWEDISH, Map.of("certificate", new Answer.Files(List.of(certificate))), Map.of(), Map.of());
        var telling = new Retelling(service(), submission, Afterwards.Reader.OFFICER, Language.SWEDISH, LocalDate.of(2027, 3, 17));
        var files = new HandedInAnswers(service(), submission, telling, file -> "files").files();
        String question = service().question("certificate").orElseThrow().ask().name().in(Language.SWEDISH);
        assertEquals(List.of(question + " · 2\u00a0kB"), files.stream().map(FileLink::getAbout).toList());
    }

    private static ServiceDefinition service() throws IOException {
        return ((ReadResult.Read) DefinitionCodec.read(Files.readAllBytes(Path.of("../examples/services/skolskjuts.json")))).definition();
    }
}
