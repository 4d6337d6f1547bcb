package se.samform.core.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samform.core.calendar.Holidays;
import se.samform.core.flow.WorkingDays;
import se.samform.core.form.json.Definitions;
import se.samform.core.form.json.Examples;
import se.samform.core.logic.Plan;

/** The stories of the example services, by Swedish holidays. */
class ExampleScenariosTest {

  private static final WorkingDays SWEDEN = Holidays.in(ZoneId.of("Europe/Stockholm"));

  static Stream<Path> files() throws IOException {
    return Examples.files().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void all_their_stories_hold(Path file) throws IOException {
    assertEquals(List.of(), ScenarioFaults.of(plan(file), SWEDEN));
  }

  /** What somebody reads first of an e-service is what it does in a case of theirs. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void each_has_stories_of_its_own(Path file) throws IOException {
    assertTrue(!plan(file).definition().flow().scenarios().isEmpty(), file::toString);
  }

  @Test
  void there_are_stories_with_refusals_decisions_and_time_that_passes() throws IOException {
    var texts = new StringBuilder();
    for (var file : Examples.files()) {
      plan(file).definition().flow().scenarios().forEach(scenario -> texts.append(scenario.acts()));
    }
    for (var act : List.of("Refuses", "Decide", "Wait", "Finish", "AskFor", "Supplement", "Serve", "Appeal", "Withdraw", "SetStatus", "Sign", "MoveTo")) {
      assertTrue(texts.indexOf(act + "[") >= 0, act);
    }
  }

  private static Plan plan(Path file) throws IOException {
    return Plan.compile(Definitions.read(Files.readAllBytes(file)));
  }
}
