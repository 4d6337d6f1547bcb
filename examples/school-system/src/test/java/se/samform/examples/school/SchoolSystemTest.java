package se.samform.examples.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samform.examples.receiving.Answers;
import se.samform.examples.receiving.Field;
import se.samform.examples.receiving.Options;
import se.samform.examples.receiving.Receiving;

class SchoolSystemTest {

    private static final String SUBMISSION = """
            {"service": "skolskjuts", "answers": {
              "child": {"name": "Nils Exempel", "personal-number": "20171212-2389", "nickname": "Nisse"},
              "school": "Granviksskolan", "grade": "4", "reason": "alternating",
              "days": ["monday", "friday", "holidays"], "from-date": "2027-08-16",
              "guardian": {"name": "Vera Exempel"}, "something-new": {"x": [1, null]}}}
            """;

    private static List<Field> read(String submission) {
        try (var reader = Json.createReader(new StringReader(submission))) {
            return new SchoolSystem().read(Answers.of(reader.readObject()));
        }
    }

    @Test
    void makes_a_record_of_the_child_and_passes_over_what_it_does_not_know() {
        assertEquals(List.of("Nils Exempel", "20171212-2389", "Granviksskolan", "4", "Växelvis boende", "måndag, fredag, holidays", "2027-08-16", "Vera Exempel"),
                read(SUBMISSION).stream().map(Field::text).toList());
    }

    @Test
    void reads_the_school_transport_that_samform_brings() {
        var submission = """
                {"format":"samform-submission","formatVersion":1,"reference":"SKJ-2027-0412","answers":{
                  "applicant":{"firstName":"Vera","lastName":"Exempel","email":"vera@exempel.invalid"},"relation":"guardian",
                  "child":{"firstName":"Nils","lastName":"Exempel","personalNumber":"20171212-2389"},"custody":"joint",
                  "other-guardian":{"firstName":"Johan","lastName":"Påhitt"},"days":["mon","fri"],"direction":"from","from":"2027-08-16",
                  "grade":"f","school":"other","other-school":"Byskolan i Ås","reason":"other"},"files":[{"name":"intyg.pdf"}]}
                """;
        assertEquals(List.of("Nils Exempel", "20171212-2389", "Byskolan i Ås", "F", "Annat", "måndag, fredag", "2027-08-16", "Vera Exempel"),
                read(submission).stream().map(Field::text).toList());
    }

    @Test
    void makes_a_record_with_the_same_labels_of_a_submission_that_tells_nothing() {
        assertEquals(read(SUBMISSION).stream().map(Field::label).toList(), read("{}").stream().map(Field::label).toList());
        assertTrue(read("{}").stream().allMatch(field -> field.text().isEmpty()));
    }

    @Test
    void serves_its_own_page_and_colours(@TempDir Path data) throws Exception {
        try (var running = Receiving.start(new SchoolSystem(), Options.of(0, data)); var client = HttpClient.newHttpClient()) {
            var page = client.send(HttpRequest.newBuilder(running.address()).build(), BodyHandlers.ofString());
            var theme = client.send(HttpRequest.newBuilder(running.address().resolve("/theme.css")).build(), BodyHandlers.ofString());
            assertTrue(page.body().contains("Elit"));
            assertTrue(theme.body().contains("--accent"));
        }
    }
}
