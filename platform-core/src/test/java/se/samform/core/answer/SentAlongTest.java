package se.samform.core.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.Registry;
import se.samform.core.flow.SecrecyGround;
import se.samform.core.flow.SecrecyMark;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;

/** What somebody outside is not shown: {@code health} is sensitive, {@code trips} is a group with {@code to} and sensitive {@code why}. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SentAlongTest {

  private static final ServiceDefinition SERVICE = read();

  @Test
  void all_goes_with_it_but_what_is_sensitive() {
    assertEquals(Set.of("health", "why"), withheld(List.of()));
  }

  @Test
  void what_is_named_goes_and_nothing_else() {
    assertEquals(Set.of("name", "health", "trips", "to", "why"), withheld(List.of("place")));
    assertEquals(Set.of("name", "place", "trips", "to", "why"), withheld(List.of("health")), "also what is sensitive");
    assertEquals(Set.of("place", "health", "why", "trips", "to"), withheld(List.of("name")));
  }

  @Test
  void a_step_that_is_named_goes_without_what_is_sensitive_in_it() {
    assertEquals(Set.of("name", "place", "health", "why"), withheld(List.of("two")));
  }

  @Test
  void a_group_goes_with_what_is_named_in_it() {
    assertEquals(Set.of("name", "place", "health", "to"), withheld(List.of("why")));
  }

  @Test
  void what_bears_a_mark_never_goes() {
    assertEquals(Set.of("place", "health", "why"), withheld(List.of(), "place"));
    assertEquals(Set.of("name", "place", "health", "trips", "to", "why"), withheld(List.of("health"), "health"), "named or not");
    assertEquals(Set.of("health", "trips", "to", "why"), withheld(List.of(), "two"), "a step with all that is in it");
    assertEquals(Set.of("name", "place", "health", "trips", "to", "why"), withheld(List.of("trips", "why"), "trips"));
  }

  @Test
  void nothing_goes_of_a_case_whose_receipt_may_be_secret() {
    for (var of : List.of(SecrecyGround.RECEIPT, SecrecyGround.WHOLE)) {
      assertEquals(Set.of("name", "place", "health", "trips", "to", "why"), withheld(List.of("place"), of), of);
    }
  }

  private static Set<String> withheld(List<String> named, String... marked) {
    var marks = Stream.of(marked).map(of -> new SecrecyMark(new SecrecyGround(of, "OSL 26:1"), "officer:x", Instant.EPOCH)).toList();
    return SentAlong.withheld(SERVICE, new Registry(Optional.empty(), Optional.empty(), marks), named);
  }

  private static ServiceDefinition read() {
    try (var frame = SentAlongTest.class.getResourceAsStream("/sent-along.json")) {
      return ((ReadResult.Read) DefinitionCodec.read(frame.readAllBytes())).definition();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
