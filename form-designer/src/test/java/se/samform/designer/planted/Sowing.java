package se.samform.designer.planted;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.ServiceDefinition;
import se.samform.designer.analysis.Analysis;
import se.samform.designer.analysis.Budget;
import se.samform.designer.analysis.Finding;

/** Analyses sound forms, and each of them with some defects planted, one at a time. */
public final class Sowing {

  private static final int TRIED = 600;
  private static final int TRIES = 3;
  /** What is so because some answers meet it. */
  private static final Set<Finding.Kind> MET = EnumSet.of(
      Finding.Kind.TABLE_GAP, Finding.Kind.TABLE_OVERLAP, Finding.Kind.DIVISION_BY_ZERO, Finding.Kind.TOO_LARGE, Finding.Kind.NO_SUCH_DAY, Finding.Kind.TEXT_SHOWS_MISSING);

  private final List<Planter> planters = Planters.all();
  private final Map<Finding.Kind, List<Planter>> byKind = planters.stream().collect(Collectors.groupingBy(Planter::kind, TreeMap::new, Collectors.toList()));
  private final Harvest harvest;

  public Sowing(Harvest harvest) {
    this.harvest = harvest;
  }

  /** In how many ways something is planted. */
  public int ways() {
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
  public void sowEachKind(long firstSeed, int forms) {
    for (int i = 0; i < forms; i++) {
      long seed = firstSeed + i;
      sow(seed, byKind.values().stream().map(ways -> ways.get((int) (seed % ways.size()))).toList());
    }
  }

  private void sow(long seed, List<Planter> some) {
    var sound = SoundForms.of(seed);
    harvest.sound(seed, sound.definition(), findings(sound.definition()));
    for (var planter : some) {
      planted(planter, sound, seed).ifPresent(planted -> {
        var findings = new ArrayList<>(findings(planted.definition()));
        findings.removeIf(finding -> comesOfIt(finding, planter, planted, sound, seed));
        harvest.planted(result(seed, planter, sound, planted, findings));
      });
    }
  }

  /** Elsewhere, where what the form has already keeps anybody from meeting it. */
  private static Optional<Planted> planted(Planter planter, Sound sound, long seed) {
    return Stream.iterate(seed, next -> next + 7919).limit(TRIES).map(each -> planter.plant(sound, each)).filter(each -> isMet(each, sound, seed)).findFirst();
  }

  /** Of what some answers must meet, whether some do. */
  private static boolean isMet(Planted planted, Sound sound, long seed) {
    if (Collections.disjoint(planted.claim().kinds(), MET)) {
      return true;
    }
    var book = new Book(planted.definition(), SoundForms.TODAY);
    var answers = answers(planted.definition(), sound, seed);
    for (int enough : List.of(20, 100, TRIED)) {
      while (book.fillings < enough) {
        book.add(answers.get());
      }
      if (new Judge(book).must().stream().anyMatch(claim -> claim.equals(planted.claim()))) {
        return true;
      }
    }
    return false;
  }

  private static Harvest.Result result(long seed, Planter planter, Sound sound, Planted planted, List<Finding> findings) {
    boolean isFound = findings.stream().anyMatch(finding -> isCertain(finding) && planted.claim().isToldBy(finding));
    boolean isOpen = !isFound && findings.stream().anyMatch(finding -> !isCertain(finding) && planted.mayBeTold(finding));
    return new Harvest.Result(
        seed, planter.kind(), planter.way(), planted.claim().at(), sound.definition(), planted.definition(), isFound, isOpen,
        findings.stream().filter(finding -> !planted.mayBeTold(finding)).toList());
  }

  private static boolean isCertain(Finding finding) {
    return finding.certainty() == Finding.Certainty.CERTAIN;
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
    var book = new Book(definition, SoundForms.TODAY);
    var answers = answers(definition, sound, seed);
    while (book.fillings < TRIED) {
      book.add(answers.get());
    }
    return book;
  }

  private static Supplier<RawAnswers> answers(ServiceDefinition definition, Sound sound, long seed) {
    var ways = new Ways(SoundForms.TODAY);
    var random = new Random(seed);
    var tried = ways.tried(definition);
    sound.values().forEach((id, values) -> tried.merge(id, values, (all, known) -> Stream.concat(all.stream(), known.stream()).distinct().toList()));
    return () -> ways.some(definition, tried, random);
  }
}
