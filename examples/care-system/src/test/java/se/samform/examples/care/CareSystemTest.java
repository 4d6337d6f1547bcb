package se.samform.examples.care;

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

class CareSystemTest {

    private static final String SUBMISSION = """
            {"answers": {
              "who-applies": "representative", "person": {"name": "محمد Påhitt", "personal-number": "19121212-1212"},
              "representative": {"name": "Johan Påhitt"}, "wanted-services": ["home-care", "safety-alarm", "sång"],
              "reason": "Behöver hjälp efter en operation", "start-date": "2027-05-01", "consent": true}}
            """;

    private static List<Field> read(String submission) {
        try (var reader = Json.createReader(new StringReader(submission))) {
            return new CareSystem().read(Answers.of(reader.readObject()));
        }
    }

    @Test
    void makes_an_actualisation_and_passes_over_what_it_does_not_know() {
        assertEquals(List.of("محمد Påhitt", "19121212-1212", "Hemtjänst, Trygghetslarm, sång", "Företrädare", "Johan Påhitt", "Behöver hjälp efter en operation", "2027-05-01"),
                read(SUBMISSION).stream().map(Field::text).toList());
    }

    @Test
    void reads_the_home_care_that_samform_brings_and_never_mixes_two_people() {
        var submission = """
                {"format":"samform-submission","answers":{"who":"representative",
                  "applicant":{"firstName":"Johan","lastName":"Påhitt","personalNumber":"19121212-1212"},
                  "represented":{"firstName":"Vera","lastName":"Exempel"},
                  "representative":{"phone":"070-1740605"},
                  "services":["alarm","night"],"reason":"Ramlar","start":"2027-05-01","consent-from":["hospital"]}}
                """;
        assertEquals(List.of("Vera Exempel", "", "Trygghetslarm, Nattillsyn", "Företrädare", "Johan Påhitt", "Ramlar", "2027-05-01"),
                read(submission).stream().map(Field::text).toList());
    }

    @Test
    void makes_an_actualisation_with_the_same_labels_of_a_submission_that_tells_nothing() {
        assertEquals(read(SUBMISSION).stream().map(Field::label).toList(), read("{}").stream().map(Field::label).toList());
        assertTrue(read("{}").stream().allMatch(field -> field.text().isEmpty()));
    }

    @Test
    void serves_its_own_page_and_colours(@TempDir Path data) throws Exception {
        try (var running = Receiving.start(new CareSystem(), Options.of(0, data)); var client = HttpClient.newHttpClient()) {
            var page = client.send(HttpRequest.newBuilder(running.address()).build(), BodyHandlers.ofString());
            var theme = client.send(HttpRequest.newBuilder(running.address().resolve("/theme.css")).build(), BodyHandlers.ofString());
            assertTrue(page.body().contains("Origo"));
            assertTrue(theme.body().contains("--accent"));
        }
    }
}
