package se.samform.designer.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.samform.core.form.json.Definitions;
import se.samform.core.form.json.Examples;
import se.samform.core.json.CanonicalJson;
import se.samform.core.text.Language;

/** What a new e-service begins as has no faults, and an id of its own. */
class BeginningsTest {

  private static JsonObject example(String key) {
    try (var reader = Json.createReader(new ByteArrayInputStream(Examples.bytes(key)))) {
      return reader.readObject();
    }
  }

  @Test
  void the_examples_that_come_along_are_those_of_the_repository() throws IOException {
    assertEquals(Examples.files().stream().map(path -> path.getFileName().toString().replace(".json", "")).toList(), ExampleServices.KEYS);
    for (var key : ExampleServices.KEYS) {
      assertArrayEquals(Examples.bytes(key), ExampleServices.bytes(key).orElseThrow());
    }
    assertEquals(Optional.empty(), ExampleServices.bytes("../skolskjuts"));
  }

  @Test
  void a_copy_says_that_it_is_one_and_takes_no_id_that_is_taken() {
    var copy = Definitions.read(CanonicalJson.write(Copies.of(example("synpunkt"), Set.of("synpunkt", "synpunkt-2"))));
    assertEquals("synpunkt-3", copy.key().value());
    assertEquals("Lämna en synpunkt (kopia)", copy.title().in(Language.SWEDISH));
    assertEquals("Tell us what you think (copy)", copy.title().in(Language.ENGLISH));
    assertEquals(Examples.read("synpunkt").steps(), copy.steps());
  }

  @Test
  void an_id_that_is_as_long_as_may_be_stays_so() {
    var longest = "a".repeat(60);
    var taken = IntStream.range(1, 12).mapToObj(i -> i == 1 ? longest : "a".repeat(60 - ("-" + i).length()) + "-" + i).collect(Collectors.toSet());
    var definition = Json.createObjectBuilder(example("synpunkt")).add("id", longest).build();
    assertEquals("a".repeat(57) + "-12", Copies.withFreeId(definition, taken).getString("id"));
  }
}
