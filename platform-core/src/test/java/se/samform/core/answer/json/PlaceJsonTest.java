package se.samform.core.answer.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samform.core.answer.Facts;
import se.samform.core.answer.RawAnswers;
import se.samform.core.answer.Submission;
import se.samform.core.answer.SubmittedService;
import se.samform.core.form.Fault;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.json.CanonicalJson;
import se.samform.core.logic.Corpus;
import se.samform.core.logic.Plan;
import se.samform.core.text.Language;

class PlaceJsonTest {

  private static final ServiceDefinition SERVICE = Corpus.definition("places");

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "point 57.70887 11.97456 | {\"coordinates\":[11.97456,57.70887],\"type\":\"Point\"}",
    "line 0 15, 0.0000001 15.5 | {\"coordinates\":[[15,0],[15.5,1e-7]],\"type\":\"LineString\"}",
    "polygon 1 1, 1 2, 2 2 | {\"coordinates\":[[[1,1],[2,1],[2,2],[1,1]]],\"type\":\"Polygon\"}",
    "point 1 2; point 3 4 | {\"geometries\":[{\"coordinates\":[2,1],\"type\":\"Point\"},{\"coordinates\":[4,3],\"type\":\"Point\"}],\"type\":\"GeometryCollection\"}"
  })
  void what_is_drawn_is_geojson(String text, String geoJson) {
    var raw = RawAnswers.NONE.with("spot.shape", text).with("spot.description", "Vid skolan");
    var json = "{\"spot\":{\"description\":\"Vid skolan\",\"shape\":" + geoJson + "}}";
    assertEquals(json, new String(CanonicalJson.write(AnswersCodec.write(raw, SERVICE)), StandardCharsets.UTF_8));
    assertEquals(new AnswersResult.Read(raw), read(json));
  }

  @ParameterizedTest
  @ValueSource(strings = {"round", "point 57.7", " "})
  void what_cannot_be_understood_stays_as_it_was_typed(String text) {
    var raw = RawAnswers.NONE.with("spot.shape", text).with("spot.coordinates", "57.7 11.9");
    var json = CanonicalJson.write(AnswersCodec.write(raw, SERVICE));
    assertEquals(new AnswersResult.Read(raw), AnswersCodec.read(json, SERVICE));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "\"Granvik\" | /spot", "{\"place\":\"x\"} | /spot/place", "{\"shape\":5} | /spot/shape", "{\"coordinates\":[57.7,11.9]} | /spot/coordinates",
    "{\"shape\":{}} | /spot/shape /spot/shape", "{\"shape\":{\"type\":\"Circle\",\"coordinates\":[1,2]}} | /spot/shape/type",
    "{\"shape\":{\"type\":\"Feature\",\"geometry\":{}}} | /spot/shape /spot/shape/geometry /spot/shape/type",
    "{\"shape\":{\"type\":\"Point\",\"coordinates\":[1,2,3]}} | /spot/shape/coordinates",
    "{\"shape\":{\"type\":\"Point\",\"coordinates\":[\"1\",\"2\"]}} | /spot/shape/coordinates",
    "{\"shape\":{\"type\":\"Point\",\"coordinates\":[1,91]}} | /spot/shape/coordinates",
    "{\"shape\":{\"type\":\"Point\",\"coordinates\":[1,1e999999999]}} | /spot/shape/coordinates",
    "{\"shape\":{\"type\":\"Point\",\"coordinates\":[1.00000001,1]}} | /spot/shape/coordinates",
    "{\"shape\":{\"type\":\"Point\",\"coordinates\":[1,2],\"bbox\":[]}} | /spot/shape/bbox",
    "{\"shape\":{\"type\":\"LineString\",\"coordinates\":[[1,2]]}} | /spot/shape/coordinates",
    "{\"shape\":{\"type\":\"Polygon\",\"coordinates\":[[[1,1],[2,1],[2,2]]]}} | /spot/shape/coordinates",
    "{\"shape\":{\"type\":\"Polygon\",\"coordinates\":[[[1,1],[2,1],[1,1]]]}} | /spot/shape/coordinates",
    "{\"shape\":{\"type\":\"Polygon\",\"coordinates\":[[[1,1],[2,1],[2,2],[1,1]],[[1,1],[2,1],[2,2],[1,1]]]}} | /spot/shape/coordinates",
    "{\"shape\":{\"type\":\"GeometryCollection\",\"geometries\":[]}} | /spot/shape/geometries",
    "{\"shape\":{\"type\":\"GeometryCollection\",\"geometries\":[{\"type\":\"GeometryCollection\",\"geometries\":[]}]}} | /spot/shape/geometries/0 /spot/shape/geometries/0/geometries /spot/shape/geometries/0/type"
  })
  void a_wrong_shape_is_a_fault_where_it_stands(String place, String paths) {
    var faulty = assertInstanceOf(AnswersResult.Faulty.class, read("{\"spot\":" + place + "}"), place);
    assertEquals(List.of(paths.split(" ")), faulty.faults().stream().map(Fault::path).sorted().toList(), faulty.faults()::toString);
  }

  @Test
  void too_many_corners_are_a_fault() {
    var corners = "[1,1],".repeat(100) + "[2,2]";
    assertInstanceOf(AnswersResult.Faulty.class, read("{\"spot\":{\"shape\":{\"type\":\"LineString\",\"coordinates\":[" + corners + "]}}}"));
  }

  @Test
  void a_submission_has_the_shape_of_what_was_typed_and_is_read_again() {
    var raw = RawAnswers.NONE.with("spot.coordinates", "N 57.70887 E 11.97456")
        .with("area.shape", "polygon 57.7 11.9, 57.71 11.91, 57.7 11.91; polygon 1 1, 1 2, 2 2").with("road.shape", "line 0 15, 0.001 15");
    var evaluation = Plan.compile(SERVICE).evaluate(raw, Map.of(), new Facts(LocalDate.of(2027, 8, 17)));
    assertEquals(List.of(), evaluation.problems());
    var service = new SubmittedService(SERVICE.key(), 1, "ab".repeat(32));
    var submission = Submission.of(service, "granvik", "PLA-1", Instant.parse("2027-08-17T10:42:00Z"), Language.SWEDISH, evaluation);
    var json = SubmissionCodec.write(submission);
    assertEquals(submission, SubmissionCodec.read(json, SERVICE));
    assertTrue(new String(json, StandardCharsets.UTF_8).contains("\"spot\":{\"shape\":{\"coordinates\":[11.97456,57.70887],\"type\":\"Point\"}}"));
  }

  private static AnswersResult read(String json) {
    return AnswersCodec.read(json.getBytes(StandardCharsets.UTF_8), SERVICE);
  }
}
