package se.samform.designer.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.form.ServiceDefinition;
import se.samform.designer.analysis.Analysis;
import se.samform.designer.analysis.Budget;
import se.samform.designer.analysis.Finding;

/** Analyses sound forms, and each of them with some defects planted, one at a time. */
public final class Sowing {

  private static final int TRIED = 600;

  private final List<Planter> planters = Planters.all();
  private final Map<Finding.Kind, List<Planter>> byKind = planters.stream().collect(Collectors.groupingBy(Planter::kind, TreeMap::new, Collectors.toList()));
  private final Tally tally;

  Sowing(Tally tally) {
    this.tally = tally;
  }

  int ways() {
    return planters.size();
  }

  /** One way after the other takes its turn. @param each so many defects are planted in each form, one at a time */
  void sow(int forms, int each) {
    for (int i = 0; i < forms; i++) {
      int first = i * each;
      sow(i, Stream.iterate(first, n -> n + 1).limit(each).map(n -> planters.get(n % planters.size())).toList());
    }
  }

  /** In each form one of each kind, one at a time; the ways of a kind take turns. */
  void sowEachKind(long firstSeed, int forms) {
    for (int i = 0; i < forms; i++) {
      long seed = firstSeed + i;
      sow(seed, byKind.values().stream().map(ways -> ways.get((int) (seed % ways.size()))).toList());
    }
  }

  private void sow(long seed, List<Planter> some) {
    var sound = SoundForms.of(seed);
    tally.sound(sound.definition(), findings(sound.definition()), "seed " + seed);
    for (var planter : some) {
      var planted = planter.plant(sound, seed);
      var findings = new ArrayList<>(findings(planted.definition()));
      findings.removeIf(finding -> comesOfIt(finding, planter, planted, sound, seed));
      tally.planted(planter, planted, findings, "seed " + seed);
    }
  }

  private static List<Finding> findings(ServiceDefinition definition) {
    return Analysis.of(definition, SoundForms.TODAY, Budget.PATIENT).findings();
  }

  /** Where something can't be worked out for some, nothing can be handed in by them, and what only they do is never done: no answers show otherwise. */
  private static boolean comesOfIt(Finding finding, Planter planter, Planted planted, Sound sound, long seed) {
    boolean isFailing = Judge.FAILURES.containsValue(planter.kind());
    return isFailing && !planted.mayBeTold(finding) && new Judge(answered(planted.definition(), sound, seed)).isTrue(finding);
  }

  static Book answered(ServiceDefinition definition, Sound sound, long seed) {
    var ways = new Ways(SoundForms.TODAY);
    var random = new Random(seed);
    var book = new Book(definition, SoundForms.TODAY);
    var tried = ways.tried(definition);
    sound.values().forEach((id, values) -> tried.merge(id, values, (all, known) -> Stream.concat(all.stream(), known.stream()).distinct().toList()));
    while (book.fillings < TRIED) {
      book.add(ways.some(definition, tried, random));
    }
    return book;
  }
}
