package se.samform.core.answer.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samform.core.answer.RawAnswers;
import se.samform.core.bench.LargestService;
import se.samform.core.form.Fault;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.Examples;
import se.samform.core.json.CanonicalJson;
import se.samform.core.logic.Corpus;

class AnswersCodecTest {

  private static final ServiceDefinition SERVICE = Examples.read("skolskjuts");

  @Test
  void reads_what_it_writes() {
    var largest = new LargestService();
    var json = CanonicalJson.write(AnswersCodec.write(largest.raw, largest.definition));
    assertEquals(new AnswersResult.Read(largest.raw), AnswersCodec.read(json, largest.definition));
  }

  @Test
  void what_somebody_wrote_themselves_stands_beside_their_choice() {
    var service = Corpus.definition("own-texts");
    var raw = RawAnswers.NONE.with("colour", "other").with("colour.own", "grön").with("pets", List.of("cat", "other")).with("pets.own", "en orm");
    var json = CanonicalJson.write(AnswersCodec.write(raw, service));
    var written = "{\"colour\":\"other\",\"colour.own\":\"grön\",\"pets\":[\"cat\",\"other\"],\"pets.own\":\"en orm\"}";
    assertEquals(written, new String(json, StandardCharsets.UTF_8));
    assertEquals(new AnswersResult.Read(raw), AnswersCodec.read(json, service));
  }

  @Test
  void a_wrong_answer_is_no_fault_here() {
    assertInstanceOf(AnswersResult.Read.class, read("{\"grade\":\"12\",\"own-choice\":\"kanske\"}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{\"colour\":\"red\"}; /colour", "{\"grade\":4}; /grade", "{\"grade\":null}; /grade", "{\"days\":\"mon\"}; /days",
        "{\"days\":[1]}; /days", "{\"child\":\"Nils\"}; /child", "{\"child\":{\"shoeSize\":\"30\"}}; /child/shoeSize",
        "{\"child\":{\"firstName\":[]}}; /child/firstName", "{\"own-choice\":1}; /own-choice", "{\"certificate\":{}}; /certificate",
        "{\"distance-limit\":\"2\"}; /distance-limit", "[]; ''"
      })
  void a_wrong_shape_is_a_fault_where_it_stands(String json, String path) {
    var faulty = assertInstanceOf(AnswersResult.Faulty.class, read(json));
    assertEquals(List.of(path), faulty.faults().stream().map(Fault::path).toList());
  }

  private static AnswersResult read(String json) {
    return AnswersCodec.read(json.getBytes(StandardCharsets.UTF_8), SERVICE);
  }
}
