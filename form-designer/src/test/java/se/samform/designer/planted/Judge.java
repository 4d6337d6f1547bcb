package se.samform.designer.planted;

import static se.samform.designer.analysis.Finding.Kind.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.samform.core.answer.Problem;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Timer;
import se.samform.core.logic.DecisionTable;
import se.samform.designer.analysis.Finding;

/**
 * What a book says of a form. With every answer in it that there is, what must be found and what may be: what is so whatever
 * stands around it must; what is so only where it makes a difference, or only of drafts, may.
 */
final class Judge {

  static final Set<Finding.Kind> NEVER = EnumSet.of(
      QUESTION_NEVER_SHOWN, REQUIRED_NEVER_SHOWN, OPTION_NEVER_OFFERED, STEP_NEVER_SHOWN, STATUS_NEVER_REACHED, CONDITION_NEVER, TABLE_ROW_NEVER);
  static final Map<Problem.Undecided.Why, Finding.Kind> FAILURES = Map.of(
      Problem.Undecided.Why.DIVIDED_BY_ZERO, DIVISION_BY_ZERO, Problem.Undecided.Why.TOO_LARGE, TOO_LARGE,
      Problem.Undecided.Why.NO_SUCH_DAY, NO_SUCH_DAY, Problem.Undecided.Why.SEVERAL_RULES, TABLE_OVERLAP);

  private final Book book;

  Judge(Book book) {
    this.book = book;
  }

  /** What an analysis that misses nothing says. */
  List<Claim> must() {
    var all = new ArrayList<Claim>();
    unseen(all);
    book.trees.values().stream().filter(this::isOfNote).flatMap(tree -> tree.all().stream()).filter(tree -> !tree.isPlain).forEach(tree -> {
      if (tree.seenFalse && !tree.seenTrue) {
        all.add(new Claim(NEVER, tree.at));
      } else if (tree.seenTrue && !tree.seenFalse) {
        all.add(new Claim(Set.of(CONDITION_ALWAYS), tree.at));
      }
    });
    book.sites.values().stream().filter(site -> site.use() == Site.Use.FORMULA && !book.trees.get(site.at()).matteredTrue && book.seen.contains(book.questions.get(site.owner())))
        .forEach(site -> all.add(new Claim(NEVER, site.at())));
    if (!book.isComplete) {
      all.add(new Claim(Set.of(NEVER_COMPLETE, STOP_ALWAYS), ""));
    }
    book.tables.forEach(table -> tables(table, all));
    book.failures.forEach((at, whys) -> whys.stream().filter(why -> why != Problem.Undecided.Why.SEVERAL_RULES).forEach(why -> all.add(new Claim(Set.of(FAILURES.get(why)), at))));
    book.missingWhenComplete.forEach(at -> all.add(new Claim(Set.of(TEXT_SHOWS_MISSING), at)));
    unreached(at -> book.trees.get(at).seenTrue || !book.isComplete).forEach(at -> all.add(new Claim(Set.of(STATUS_NEVER_REACHED, FAULT), at)));
    return all;
  }

  /** A row that always applies is another way to say otherwise; and where nothing is handed in nothing of the flow is. */
  private boolean isOfNote(Tree tree) {
    var use = book.sites.get(tree.at).use();
    boolean isRow = use == Site.Use.FORMULA || use == Site.Use.RULE || use == Site.Use.FLOW;
    return !(isRow && !tree.seenFalse) && (book.isComplete || use != Site.Use.FLOW);
  }

  private void unseen(List<Claim> all) {
    for (int i = 0; i < book.definition.steps().size(); i++) {
      unseen("/steps/" + i, all);
    }
    book.questions.values().forEach(at -> unseen(at, all));
    options().filter(at -> book.seen.contains(at.replaceAll("/options/[0-9]+$", ""))).forEach(at -> unseen(at, all));
  }

  private Stream<String> options() {
    return book.sites.values().stream().filter(site -> site.use() == Site.Use.OPTION_SHOWN).map(site -> site.at().replaceAll("/shown$", ""));
  }

  private void unseen(String at, List<Claim> all) {
    if (!book.seen.contains(at)) {
      all.add(new Claim(NEVER, at));
    }
  }

  private void tables(SeenTable table, List<Claim> all) {
    for (int row = 0; row < table.table.versions().getFirst().rules().size(); row++) {
      if (!table.applied.contains(row)) {
        all.add(new Claim(NEVER, table.at + "/rules/" + row));
      }
    }
    boolean isStuck = book.failures.values().stream().anyMatch(whys -> whys.contains(Problem.Undecided.Why.SEVERAL_RULES));
    if (table.overlaps && table.table.hit() == DecisionTable.Hit.UNIQUE && isStuck) {
      all.add(new Claim(Set.of(TABLE_OVERLAP), table.at));
    }
    if (table.hasGap) {
      all.add(new Claim(Set.of(TABLE_GAP), table.at));
    }
  }

  /** Statuses to which no way leads, where only these conditions of the flow open any. */
  private Set<String> unreached(Predicate<String> holds) {
    var flow = book.definition.flow();
    var reached = new HashSet<>(Set.of(flow.initial()));
    int before;
    do {
      before = reached.size();
      reach(flow, reached, at -> !book.trees.containsKey(at) || holds.test(at));
    } while (reached.size() > before);
    var unreached = new HashSet<String>();
    for (int i = 0; i < flow.statuses().size(); i++) {
      if (!reached.contains(flow.statuses().get(i).id())) {
        unreached.add("/flow/statuses/" + i);
      }
    }
    return unreached;
  }

  private static void reach(Flow flow, Set<String> reached, Predicate<String> isOpen) {
    flow.statuses().stream().filter(status -> reached.contains(status.id())).toList()
        .forEach(status -> status.next().stream().filter(next -> isDecided(flow, next, isOpen)).forEach(reached::add));
    flow.work().groups().stream().filter(group -> reached.contains(group.in())).forEach(group -> group.whenDone().ifPresent(reached::add));
    for (int i = 0; i < flow.work().timers().size(); i++) {
      var timer = flow.work().timers().get(i);
      boolean begins = !(timer.start() instanceof Timer.Start.In(var status)) || reached.contains(status);
      if (begins && isOpen.test("/flow/timers/" + i + "/when") && timer.then() instanceof Timer.Action.Become(var to)) {
        reached.add(to);
      }
    }
  }

  /** What decisions lead to comes of one that can be made. */
  private static boolean isDecided(Flow flow, String next, Predicate<String> isOpen) {
    var rulings = flow.work().rulings();
    var leading = Stream.iterate(0, i -> i + 1).limit(rulings.size()).filter(i -> rulings.get(i).status().equals(next)).toList();
    return leading.isEmpty() || leading.stream().anyMatch(i -> isOpen.test("/flow/decisions/" + i + "/when"));
  }

  /** All that may be said of it: in forms that are sound, nothing. */
  List<Claim> may() {
    var all = new ArrayList<Claim>(must());
    book.trees.values().stream().flatMap(tree -> tree.all().stream()).forEach(tree -> {
      if (!tree.matteredTrue) {
        all.add(new Claim(NEVER, tree.at));
      }
      if (!tree.matteredFalse && !tree.isPlain) {
        all.add(new Claim(Set.of(CONDITION_ALWAYS), tree.at));
      }
    });
    for (var table : book.tables) {
      if (table.mayHaveGap) {
        all.add(new Claim(Set.of(TABLE_GAP), table.at));
      }
      if (table.overlaps && table.table.hit() == DecisionTable.Hit.UNIQUE) {
        all.add(new Claim(Set.of(TABLE_OVERLAP), table.at));
      }
    }
    book.seen.stream().filter(at -> at.contains("/questions/") && !at.contains("/options/") && !book.isSeenWhenComplete(at)).forEach(at -> all.add(new Claim(Set.of(NEVER_COMPLETE, STOP_ALWAYS), at)));
    book.missing.forEach(at -> all.add(new Claim(Set.of(TEXT_SHOWS_MISSING), at)));
    unreached(book.heldWhenComplete::contains).forEach(at -> all.add(new Claim(Set.of(STATUS_NEVER_REACHED, FAULT), at)));
    return all;
  }

  /** Whether it is so: a part of a condition that is so, is told by its own place alone. */
  boolean isTrue(Finding finding) {
    var part = book.trees.values().stream().flatMap(tree -> tree.all().stream()).filter(tree -> tree.at.equals(finding.at())).findFirst();
    if (part.isPresent() && finding.kind() == CONDITION_NEVER) {
      return !part.get().matteredTrue;
    }
    if (part.isPresent() && finding.kind() == CONDITION_ALWAYS) {
      return !part.get().matteredFalse;
    }
    boolean isStuck = finding.kind() == NEVER_COMPLETE || finding.kind() == STOP_ALWAYS;
    if (isStuck && book.questions.containsValue(finding.at())) {
      return !book.isSeenWhenComplete(finding.at());
    }
    return may().stream().anyMatch(claim -> claim.kinds().contains(finding.kind()) && isThere(claim, finding));
  }

  /** Of the form as a whole anywhere; of a failure in a table too, and where it is worked out. */
  private static boolean isThere(Claim claim, Finding finding) {
    boolean isInTable = finding.at().startsWith("/tables/") && FAILURES.containsValue(finding.kind());
    return claim.at().isEmpty() && finding.at().matches("(/steps)?") || isInTable || Claim.isIn(finding.at(), claim.at()) && isNear(finding.at().substring(claim.at().length()))
        || Claim.isIn(claim.at(), finding.at()) && isOwn(claim.at().substring(finding.at().length()));
  }

  /** What is said of the condition by which it is there, or of a text or formula of it, is said of it. */
  private static boolean isNear(String rest) {
    return !rest.startsWith("/questions/") && !rest.matches("/options/[0-9]+(/shown.*)?") && !rest.startsWith("/required");
  }

  private static boolean isOwn(String rest) {
    return rest.isEmpty() || rest.equals("/when") || rest.equals("/shown");
  }
}
