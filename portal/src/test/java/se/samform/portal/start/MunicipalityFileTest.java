package se.samform.portal.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.Json;
import java.io.StringReader;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.samform.core.id.Uuid7;
import se.samform.core.municipality.Limit;

/** What a municipality's file says of its officers. */
class MunicipalityFileTest {

    @Test
    void a_right_may_be_narrowed_unit_by_unit() {
        var file = file("\"limits\": {\"gatuenheten\": {\"services\": [\"felanmalan\", \"synpunkt\"]}, \"parkenheten\": {\"given\": true}}");
        var streets = file.units().stream().filter(unit -> unit.slug().equals("gatuenheten")).findFirst().orElseThrow().id();
        var parks = file.units().stream().filter(unit -> unit.slug().equals("parkenheten")).findFirst().orElseThrow().id();
        assertEquals(List.of(new Limit(streets, new Limit.To.Service("felanmalan")), new Limit(streets, new Limit.To.Service("synpunkt")),
            new Limit(parks, new Limit.To.Given())), file.officers().getFirst().limits());
        assertEquals(List.of(), file("\"administrator\": false").officers().getFirst().limits());
    }

    @Test
    void a_limit_in_a_unit_that_is_not_there_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> file("\"limits\": {\"skogsenheten\": {\"given\": true}}"));
    }

    @Test
    void a_limit_that_narrows_nothing_or_has_a_word_that_is_none_is_refused() {
        for (var limit : List.of("{}", "{\"services\": []}", "{\"given\": false}", "{\"service\": [\"felanmalan\"]}", "{\"given\": true, \"service\": [\"felanmalan\"]}"))
            assertThrows(IllegalArgumentException.class, () -> file("\"limits\": {\"gatuenheten\": " + limit + "}"), limit);
    }

    private static MunicipalityFile file(String ofOfficer) {
        String contact = "\"phone\": \"0\", \"hours\": \"\", \"email\": \"a@exempel.invalid\"";
        String json = "{\"slug\": \"granvik\", \"name\": \"Granvik\", \"shortName\": \"Granvik\", \"languages\": [\"sv\"], \"zone\": \"Europe/Stockholm\","
            + " \"accent\": \"#0c5a68\", " + contact + ", \"authorities\": [{\"slug\": \"a\", \"name\": \"A\", " + contact + "}],"
            + " \"units\": [{\"slug\": \"gatuenheten\", \"name\": \"Gator\", \"authority\": \"a\"}, {\"slug\": \"parkenheten\", \"name\": \"Parker\", \"authority\": \"a\"}],"
            + " \"officers\": [{\"slug\": \"bo\", \"name\": \"Bo\", \"units\": [\"gatuenheten\", \"parkenheten\"], " + ofOfficer + "}]}";
        return new MunicipalityFile(Json.createReader(new StringReader(json)).readObject(), new Uuid7(Clock.systemUTC(), new Random(1)));
    }
}
