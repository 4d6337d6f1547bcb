package se.samform.portal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samform.engine.casefile.DecisionQuery;

/** What it takes to tell a meeting of decisions. */
class ReportDecisionsTest {
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2027, 1, 14));

    @Test
    void each_field_that_lacks_something_is_named() {
        assertEquals(List.of("meeting", "meeting-on"), lacking("", Optional.empty()));
        assertEquals(List.of("meeting-on"), lacking("Kommunstyrelsen", Optional.empty()));
        assertEquals(List.of("meeting"), lacking("x".repeat(101), DAY));
        assertEquals(List.of(), lacking("Kommunstyrelsen", DAY));
    }

    /** A refused report comes back as the page that it was of. */
    @Test
    void the_form_posts_all_that_the_list_was_narrowed_to_and_the_place_in_it() throws IOException {
        var page = Files.readString(Path.of("src/main/webapp/pages/desk-decisions.xhtml"));
        var whole = new DecisionsAddress("bun", DAY, DAY, "mira", "BUN 3", "skola", DecisionQuery.Told.YES, Optional.of(new DecisionQuery.Place(Instant.parse("2027-01-14T07:00:00Z"), 77)));
        var said = Arrays.stream(whole.query().split("&")).map(each -> each.substring(0, each.indexOf('='))).toList();
        assertEquals(8, said.size());
        assertEquals(List.of(), said.stream().filter(name -> !page.contains("<input type=\"hidden\" name=\"" + name + "\" value=\"#{page." + name + "}\"/>")).toList());
    }

    private static List<String> lacking(String meeting, Optional<LocalDate> on) {
        return ReportDecisions.lacks(meeting, on).stream().map(DecisionsPage.Lack::field).toList();
    }
}
