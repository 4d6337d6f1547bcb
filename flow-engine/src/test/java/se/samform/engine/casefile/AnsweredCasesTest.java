package se.samform.engine.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samform.engine.testing.House;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnsweredCasesTest {

  private final House house = new House();
  private final AnsweredCases answered = new AnsweredCases(house.database, house.vault, house.services, house.bindings, house.municipalities);

  @Test
  void what_was_handed_in_since_can_be_given_to_its_own_version_again() {
    house.transportCase();
    house.clock.forward(Duration.ofDays(10));
    var since = house.clock.instant();
    var first = house.transportCase();
    var second = house.transportCase();
    house.submitted(house.faultReport, House.SOMEBODY, House.fault("lamp"));
    assertEquals(List.of(first.number(), second.number()), numbers(since, 0, 10), "of the version, and not older");
    assertEquals(List.of(first.number()), numbers(since, 0, 1));
    assertEquals(List.of(second.number()), numbers(since, first.number() + 1, 10));
    for (var each : answered.of(GRANVIK, first.version(), Instant.EPOCH, 0, 10)) {
      assertTrue(house.schoolTransport.plan().evaluate(each.given()).isComplete(), "as it was handed in, on its day");
    }
  }

  private List<Long> numbers(Instant since, long from, int limit) {
    return answered.of(GRANVIK, house.schoolTransport.id(), since, from, limit).stream().map(AnsweredCases.Answered::number).toList();
  }
}
