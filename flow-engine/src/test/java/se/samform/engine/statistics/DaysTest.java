package se.samform.engine.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DaysTest {

  @Test
  void a_bucket_is_called_by_its_first_day() {
    assertEquals(List.of(0, 0, 1, 60, 60, 70, 170, 180, 180, 210, 720, 720),
        List.of(-3, 0, 1, 60, 69, 70, 179, 180, 209, 210, 721, 9999).stream().map(days -> Days.bucket(days)).toList());
  }

  @Test
  void buckets_rise_with_the_days() {
    for (var day = 0; day < 1000; day++) {
      assertTrue(Days.bucket(day) <= Days.bucket(day + 1) && Days.bucket(day) <= day, "day " + day);
    }
  }

  @Test
  void the_median_is_the_middle_one_of_those_sorted() {
    var random = new Random(3);
    for (var run = 0; run < 500; run++) {
      var days = random.ints(1 + random.nextInt(30), 0, 60).boxed().sorted().toList();
      var histogram = new Days(days.stream().collect(Collectors.groupingBy(day -> day, Collectors.counting())));
      assertEquals(OptionalInt.of(days.get((days.size() - 1) / 2)), histogram.median(), days.toString());
    }
  }

  @Test
  void of_nothing_there_is_no_median() {
    assertEquals(OptionalInt.empty(), new Days(Map.of()).median());
    assertEquals(OptionalInt.empty(), new Days(Map.of(3, 0L)).median());
  }
}
