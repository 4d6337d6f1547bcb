package se.samform.bench.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Facts;
import se.samform.core.answer.Given;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.logic.LiveEvaluation;
import se.samform.core.logic.Plan;

/** What the bench tells by the clock, without one. */
class LiveReadsTest {

  private final Set<String> read = new TreeSet<>();

  @Test
  void a_change_reads_only_what_follows_it_however_large_the_form_is() {
    var form = GeneratedForm.of(3, 1000);
    var live = followed(form);
    assertTrue(read.size() > 400, () -> "At first all that is shown is read, not " + read.size());
    for (var change : form.changes()) {
      read.clear();
      live.change(change.question().id(), change.text().isEmpty() ? List.of() : List.of(change.text()));
      assertEquals(Set.of(), without(read, followers(form, change.question().id())));
    }
  }

  private LiveEvaluation followed(Form form) {
    var given = new Given(path -> noted(form, path), new Facts(LocalDate.of(2027, 8, 17)));
    return switch (DefinitionCodec.read(SamformText.of(form))) {
      case ReadResult.Read found -> Plan.compile(found.definition()).follow(given);
      case ReadResult.Faulty faulty -> throw new AssertionError(faulty.faults());
    };
  }

  private List<String> noted(Form form, String path) {
    read.add(path);
    return Stream.ofNullable(form.complete().get(path)).toList();
  }

  private static Set<String> without(Set<String> all, Set<String> these) {
    var left = new TreeSet<>(all);
    left.removeAll(these);
    return left;
  }

  /** The question itself, and all that look at it or at what does; those stand further down. */
  private static Set<String> followers(Form form, String id) {
    var followers = new HashSet<>(Set.of(id));
    for (var asked : form.questions()) {
      var looksAt = Stream.concat(
          asked.shown().comparisons().stream().map(Comparison::id), asked.addends().stream().map(Asked::id));
      if (looksAt.anyMatch(followers::contains)) {
        followers.add(asked.id());
      }
    }
    return followers;
  }
}
