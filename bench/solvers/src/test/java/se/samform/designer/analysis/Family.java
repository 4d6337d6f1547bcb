package se.samform.designer.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.samform.core.form.ServiceDefinition;

/** The questions of some forms, put to all solvers in turns while the analysis asks them. */
final class Family {

  private static final LocalDate TODAY = LocalDate.of(2027, 8, 17);
  /** The others' time is in it too. */
  private static final Budget BUDGET = new Budget(Budget.USUAL.eachMilliseconds(), 600_000);

  /** To tell why something can't be so, which is not asked for. */
  private static final long NO_TIME = 0;

  final Map<Solvers, Tally> tallies = new EnumMap<>(Solvers.class);
  final List<String> quarrels = new ArrayList<>();
  int forms;
  int questions;

  Family() {
    for (var solver : Solvers.values()) {
      tallies.put(solver, new Tally());
    }
  }

  /** All claims of the form. @param most of its questions to the solvers are measured */
  void add(ServiceDefinition definition, int most) {
    var deciders = new EnumMap<Solvers, Decider>(Solvers.class);
    for (var solver : Solvers.values()) {
      deciders.put(solver, solver.open());
    }
    var form = new Form(definition);
    var prover = Prover.of(form, TODAY, BUDGET);
    hear(prover.terms(), deciders, questions + most);
    Analysis.check(definition, new Judge(prover, new Explaining(form, TODAY, BUDGET, new TimeLeft(NO_TIME))));
    deciders.values().forEach(Decider::close);
    tallies.values().forEach(Tally::formEnds);
    forms++;
  }

  private void hear(Terms terms, Map<Solvers, Decider> deciders, int end) {
    terms.hear(claim -> {
      terms.hear(again -> {});
      if (questions < end) {
        ask(Asked.of(terms, claim), deciders);
      }
      hear(terms, deciders, end);
    });
  }

  private void ask(Asked asked, Map<Solvers, Decider> deciders) {
    var replies = new EnumMap<Solvers, Timed>(Solvers.class);
    var all = Solvers.values();
    for (var i = 0; i < all.length; i++) {
      var solver = all[(questions + i) % all.length];
      replies.put(solver, Timed.of(deciders.get(solver), asked));
    }
    questions++;
    replies.forEach((solver, timed) -> tallies.get(solver).add(timed));
    replies.forEach((solver, timed) -> tallies.get(solver).compare(timed, replies.get(Solvers.SMTINTERPOL)));
    judge(asked, replies);
  }

  private void judge(Asked asked, Map<Solvers, Timed> replies) {
    boolean isShown = replies.values().stream().anyMatch(timed -> isPossible(timed) && timed.reply().isShown(asked));
    replies.forEach((solver, timed) -> {
      boolean isWrong = isPossible(timed) ? !timed.reply().isShown(asked) : timed.reply().said() == Reply.Said.IMPOSSIBLE && isShown;
      if (isWrong) {
        tallies.get(solver).wrong++;
        quarrels.add(solver.title() + " says " + timed.reply().said() + " of question " + questions + " in form " + forms);
      }
    });
  }

  private static boolean isPossible(Timed timed) {
    return timed.reply().said() == Reply.Said.POSSIBLE;
  }
}
