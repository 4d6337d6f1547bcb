package se.samform.designer.analysis;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.samform.core.answer.Given;
import se.samform.core.form.ServiceDefinition;

/**
 * How many submissions come out otherwise in one version than in another: each is given to both.
 * Other terms are not counted: no answer decides about them.
 *
 * @param submissions all of them
 * @param touched those of them to which any of the differences applies
 * @param byKind those to which one of the kind applies
 * @param byDifference those to which it applies
 */
public record Touched(int submissions, int touched, Map<Difference.Kind, Integer> byKind, Map<Difference, Integer> byDifference) {

  public Touched {
    byKind = Collections.unmodifiableMap(new EnumMap<>(byKind));
    byDifference = Collections.unmodifiableMap(new LinkedHashMap<>(byDifference));
  }

  /** @param differences of these versions @param submissions as they were handed in, each on its day; read one by one */
  public static Touched of(ServiceDefinition before, ServiceDefinition after, Differences differences, Stream<Given> submissions) {
    var counting = new Counting(new Form(before), new Form(after), differences);
    submissions.forEach(counting::count);
    return new Touched(counting.submissions, counting.touched, counting.byKind, counting.byDifference);
  }

  private static final class Counting {

    /** No answer decides about them. */
    private static final Set<Difference.Kind> UNCOUNTED = EnumSet.of(Difference.Kind.TERMS, Difference.Kind.SIZE);

    private final Form before;
    private final Form after;
    private final Map<Difference, Parting> partings = new LinkedHashMap<>();
    private final Map<Difference.Kind, Integer> byKind = new EnumMap<>(Difference.Kind.class);
    private final Map<Difference, Integer> byDifference = new LinkedHashMap<>();
    private int submissions;
    private int touched;

    Counting(Form before, Form after, Differences differences) {
      this.before = before;
      this.after = after;
      var candidates = Differences.candidates(before.index(), after.index());
      differences.all().stream().filter(difference -> !UNCOUNTED.contains(difference.kind())).forEach(difference -> partings.put(difference, parting(difference, candidates)));
      partings.keySet().forEach(difference -> byDifference.put(difference, 0));
    }

    private static Parting parting(Difference difference, List<Candidate> candidates) {
      return candidates.stream().filter(each -> each.kind() == difference.kind() && each.before().equals(difference.before()) && each.after().equals(difference.after()))
          .findFirst().orElseThrow(() -> new IllegalArgumentException("Not of these versions: " + difference.at())).parting();
    }

    void count(Given submission) {
      var twice = Twice.of(before, after, submission);
      var those = partings.entrySet().stream().filter(each -> each.getValue().isSo(twice)).map(Map.Entry::getKey).toList();
      submissions++;
      touched += those.isEmpty() ? 0 : 1;
      those.forEach(difference -> byDifference.merge(difference, 1, Integer::sum));
      those.stream().map(Difference::kind).distinct().forEach(kind -> byKind.merge(kind, 1, Integer::sum));
    }
  }
}
