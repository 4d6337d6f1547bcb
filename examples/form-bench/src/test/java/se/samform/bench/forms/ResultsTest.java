package se.samform.bench.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class ResultsTest {

  private final Results results = results();

  private static Results results() {
    var results = new Results(List.of("ours", "theirs", "@slow/one"));
    for (int size : List.of(10, 100, 2000)) {
      results.put(size, Map.of("ours", all(size * 10, 100), "theirs", all(size * 200, 900), "@slow/one", all(size * 5000, -1)));
    }
    return results;
  }

  private static Map<Task, Measured> all(double nanoseconds, double bytes) {
    var all = new EnumMap<Task, Measured>(Task.class);
    for (var task : Task.values()) {
      all.put(task, new Measured(nanoseconds, bytes));
    }
    return all;
  }

  @Test
  void the_ratio_is_to_the_fastest_of_the_others() {
    assertEquals(20, results.ratio(100, Task.CHANGE), 1e-9);
  }

  @Test
  void the_tables_tell_microseconds_and_leave_out_memory_that_nobody_knows() {
    assertTrue(results.told().contains("| 2,000 questions | 20 | 400 | 10,000 | × 20 |"), results::told);
    assertTrue(results.told().contains("| 10 questions | 0.10 / 0.10 | 0.90 / 0.90 |  |"), results::told);
  }

  @Test
  void the_median_is_one_of_the_samples() {
    var samples = List.of(new Measured(3, 30), new Measured(1, 10), new Measured(100, 20));
    assertEquals(new Measured(3, 20), Measured.median(samples));
  }

  @Test
  void the_plot_has_a_line_for_each_engine_in_each_panel_but_for_memory_that_nobody_knows() throws Exception {
    var svg = Plot.of(results).getBytes(StandardCharsets.UTF_8);
    var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    assertEquals(11, document.getElementsByTagName("polyline").getLength());
  }
}
