package se.samform.core.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.answer.Bill;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.CaseTask;
import se.samform.core.flow.Decision;
import se.samform.core.flow.HandlingCommand;
import se.samform.core.flow.Refusal;
import se.samform.core.flow.RulingCommand;
import se.samform.core.flow.Scenario.Act;
import se.samform.core.flow.Scenario;
import se.samform.core.flow.SupplementCommand;
import se.samform.core.flow.Task;
import se.samform.core.flow.TaskCommand;
import se.samform.core.flow.WorkingDays;
import se.samform.core.id.SubmissionId;
import se.samform.core.logic.Evaluation;
import se.samform.core.logic.Plan;

/** Runs the scenarios of an e-service. What they don't say, as texts that must be written, is filled in. */
public final class RunScenarios {

  private static final String MEND = "Change what is expected, or the flow so that it is so.";
  private static final String MEND_FORM = "Change what is expected, or the form so that it is so.";

  private final Scenario scenario;
  private final PlayedCase played;
  private Optional<Evaluation> waiting = Optional.empty();
  /** How many are still to sign before it is handed in. */
  private int unsigned;
  private boolean hasDeclined;
  private final List<Finding> findings = new ArrayList<>();

  private RunScenarios(Plan plan, Scenario scenario, WorkingDays calendar) {
    this.scenario = scenario;
    this.played = new PlayedCase(plan, calendar, scenario);
  }

  /** What went otherwise than the scenarios say: nothing, if all is well. A scenario ends with its first finding. */
  public static List<Finding> of(Plan plan, WorkingDays calendar) {
    return plan.definition().flow().scenarios().stream().flatMap(scenario -> of(plan, scenario, calendar).stream()).toList();
  }

  static List<Finding> of(Plan plan, Scenario scenario, WorkingDays calendar) {
    return tell(plan, scenario, calendar).findings();
  }

  /** Runs one, and says what was seen on the way. */
  public static Told tell(Plan plan, Scenario scenario, WorkingDays calendar) {
    var run = new RunScenarios(plan, scenario, calendar);
    for (int i = run.begin(); i < scenario.acts().size() && run.findings.isEmpty(); i++) {
      run.act(i);
    }
    return new Told(run.findings, run.played.seen(), run.played.changes(), run.played.end());
  }

  /** It is filled in, and handed in where the story goes on. Returns how many acts that took. */
  private int begin() {
    played.answered(scenario.answers());
    int acts = 0;
    int answered = -1;
    while (acts < scenario.acts().size() && findings.isEmpty() && isFillingIn(scenario.acts().get(acts))) {
      answered = scenario.acts().get(acts) instanceof Act.Answers ? acts : answered;
      fillIn(acts++);
    }
    if (findings.isEmpty() && (acts == 0 || acts < scenario.acts().size())) {
      open(acts, answered);
    }
    return acts;
  }

  private static boolean isFillingIn(Act act) {
    return act instanceof Act.Answers || isBeforeHandIn(act) && act instanceof Act.Expect expect && expect.form().isPresent();
  }

  private void fillIn(int at) {
    if (scenario.acts().get(at) instanceof Act.Answers(var answers)) {
      played.answered(answers);
    } else if (scenario.acts().get(at) instanceof Act.Expect expect) {
      expectUnsent(at, expect, played.seen().getLast());
    }
  }

  /** @param answered the act that answered last */
  private void open(int next, int answered) {
    var evaluation = played.seen().getLast();
    boolean isPaidInStory = next < scenario.acts().size() && isBeforeHandIn(scenario.acts().get(next));
    unsigned = scenario.acts().stream().anyMatch(Act.Sign.class::isInstance) ? evaluation.signersBefore().size() : 0;
    if (!evaluation.isComplete()) {
      find(answered, cannotBeHandedIn(evaluation), "Write what is missing, and mend what is wrong.");
    } else if (unsigned > 0 || isPaidInStory && played.toll(evaluation).isPresent()) {
      waiting = Optional.of(evaluation);
    } else {
      handIn(answered, evaluation);
    }
  }

  private void handIn(int at, Evaluation evaluation) {
    waiting = Optional.empty();
    expectAccepted(at, played.toll(evaluation).map(bill -> played.open(evaluation, bill)).orElseGet(() -> played.open(evaluation)));
  }

  private static boolean isBeforeHandIn(Act act) {
    return act instanceof Act.Pay || act instanceof Act.Expect expect && expect.handedIn().equals(Optional.of(false));
  }

  private void act(int at) {
    if (waiting.isPresent()) {
      beforeHandIn(at);
    } else {
      inCase(at);
    }
  }

  /** Whoever has not paid has handed in nothing; who cancels or lets time pass may pay later. All sign before anything is paid. */
  private void beforeHandIn(int at) {
    var act = scenario.acts().get(at);
    if (act instanceof Act.Sign(var how)) {
      sign(at, how);
    } else if (act instanceof Act.Pay && unsigned > 0) {
      find(at, "Nothing is paid before all have signed", "Let {\"sign\": \"signs\"} come first, once for each who signs.");
    } else if (act.equals(new Act.Pay(Scenario.Paying.SUCCEEDS))) {
      handIn(at, waiting.orElseThrow());
    } else if (act instanceof Act.Expect expect && isBeforeHandIn(act)) {
      expectUnsent(at, expect, waiting.orElseThrow());
    } else if (act instanceof Act.Answers) {
      find(at, "It is to be signed or paid: nothing is answered any more", "Let the answers come before, or write a story of its own.");
    } else if (!isBeforeHandIn(act)) {
      find(at, unsigned > 0 ? "It isn't handed in: not all have signed" : "It isn't handed in: nobody has paid",
          "Let {\"sign\": \"signs\"}, or {\"pay\": \"succeeds\"}, come first.");
    }
  }

  /** Who declines ends it: nothing is handed in, and nobody else is asked. */
  private void sign(int at, Scenario.Signing how) {
    if (hasDeclined || unsigned == 0) {
      find(at, "Nobody is asked to sign", "Write one for each who signs, and none after one who declines.");
    } else if (how == Scenario.Signing.DECLINES) {
      hasDeclined = true;
    } else if (--unsigned == 0 && played.toll(waiting.orElseThrow()).isEmpty()) {
      handIn(at, waiting.orElseThrow());
    }
  }

  private void inCase(int at) {
    switch (scenario.acts().get(at)) {
      case Act.SetStatus status -> command(at, ActCommands.changeStatus(played.flow(), status), played.officer(Set.copyOf(status.roles())));
      case Act.Decide decide -> command(at, ActCommands.decide(decide), played.officer(Set.copyOf(decide.roles())));
      case Act.Finish finish -> command(at, ActCommands.finish(finish), whoHas(finish.task()));
      case Act.CallOff(var task) -> command(at, new TaskCommand.CallOffTask(task), played.officer(Set.of()));
      case Act.Handle(var how) -> command(at, ActCommands.handle(how), played.officer(Set.of()));
      case Act.MoveTo(var unit) -> command(at, new HandlingCommand.MoveTo(played.unit(unit), ActCommands.WORDS), played.officer(Set.of()));
      case Act.Write() -> command(at, new CaseCommand.WriteToUnit(ActCommands.MESSAGE, ActCommands.WORDS), new Actor.Citizen(false));
      case Act.Answers answers -> find(at, "It is handed in: nothing is answered any more", "Write {\"supplement\": …}, or let it come first.");
      case Act.Sign sign -> find(at, "It is handed in: nobody is to sign it any more", "Let it come before the case is handed in, once for each who signs.");
      case Act.AskFor(var questions, var days) -> command(at, ActCommands.askFor(questions, days.map(count -> played.today().plusDays(count))), played.officer(Set.of()));
      case Act.Supplement supplement -> supplement(at, supplement);
      case Act.Pay(var how) -> pay(at, how);
      case Act.AskFee(var amount) -> told(at, played.askFee(amount, ActCommands.MESSAGE, ActCommands.WORDS));
      case Act.Withdraw() -> command(at, new CaseCommand.Withdraw(), new Actor.Citizen(false));
      case Act.Serve() -> command(at, new RulingCommand.RecordServed(played.today()), played.officer(Set.of()));
      case Act.Appeal() -> command(at, new RulingCommand.RecordAppeal(played.today()), played.officer(Set.of()));
      case Act.Wait(var span) -> {
        if (!played.pass(span)) {
          find(at, "Time sets things off and off again, without an end", "Let a timer lead to an end, or wait for less.");
        }
      }
      case Act.Refuses refuses -> {
        if (at == 0 || !isCommand(scenario.acts().get(at - 1))) {
          find(at, "No act before it can be refused", "Let it follow what is to be refused.");
        }
      }
      case Act.Expect expect -> expect(at, expect);
    }
  }

  /** A payment that comes to nothing leaves the case as it is. */
  private void pay(int at, Scenario.Paying how) {
    var fee = played.fee();
    if (fee.isEmpty()) {
      find(at, "Nothing is to be paid", "Let the flow or {\"askFee\": \"450.00\"} ask for it first.");
    } else if (how == Scenario.Paying.SUCCEEDS) {
      told(at, played.pay(fee.get()));
    }
  }

  private static boolean isCommand(Act act) {
    return !(act instanceof Act.Answers) && !(act instanceof Act.Wait) && !(act instanceof Act.Refuses) && !(act instanceof Act.Expect);
  }

  private void supplement(int at, Act.Supplement supplement) {
    var evaluation = played.answered(supplement.answers());
    if (!evaluation.isComplete()) {
      find(at, cannotBeHandedIn(evaluation), "Write what is missing, and mend what is wrong.");
      return;
    }
    command(at, new SupplementCommand.Supplement(
        new SubmissionId(new UUID(3, at + 2L)), "00".repeat(32), evaluation.applying(), played.fee(evaluation)), new Actor.Citizen(false));
  }

  private Actor whoHas(String task) {
    return played.flow().work().task(task).flatMap(Task::by).flatMap(played::role).map(played::playing)
        .orElseGet(() -> played.officer(Set.of()));
  }

  private void command(int at, CaseCommand command, Actor actor) {
    told(at, played.command(command, actor));
  }

  private void told(int at, Decision decision) {
    var expected = at + 1 < scenario.acts().size() && scenario.acts().get(at + 1) instanceof Act.Refuses(var reason)
        ? Optional.of(reason)
        : Optional.<Refusal>empty();
    if (expected.isEmpty()) {
      expectAccepted(at, decision);
    } else if (!decision.equals(new Decision.Refused(expected.get()))) {
      find(at + 1, "The act before it was not refused so, but: " + told(decision), "Write that reason, or let the flow refuse it so.");
    }
  }

  private void expectAccepted(int at, Decision decision) {
    if (decision instanceof Decision.Refused(var reason)) {
      find(at, "It was refused: " + word(reason), "Let the flow allow it, write \"as\" who may, or let {\"refuses\": \"" + word(reason) + "\"} follow.");
    }
  }

  private static String told(Decision decision) {
    return switch (decision) {
      case Decision.Refused(var reason) -> word(reason);
      case Decision.Accepted accepted -> "accepted";
    };
  }

  private void expect(int at, Act.Expect expect) {
    if (expect.handedIn().equals(Optional.of(false))) {
      find(at, "It is handed in", MEND);
      return;
    }
    var state = played.state().orElseThrow();
    expectSame(at, "status", expect.status(), Optional.of(state.status()));
    expectSame(at, "unit", expect.unit(), played.unit());
    expectSame(at, "assignee", expect.assignee(), Optional.of(played.assignee()));
    expectSame(at, "decision", expect.ruling(), state.course().ruling().map(ruling -> ruling.id()));
    expectFee(at, expect, played.owed());
    expectForm(at, expect, played.seen().getLast());
    var open = state.course().openTasks().stream().map(CaseTask::id).collect(Collectors.toSet());
    if (!expect.openTasks().isEmpty() && !open.equals(new HashSet<>(expect.openTasks()))) {
      find(at, "The open tasks are " + named(open), MEND);
    }
    Stream.concat(expect.happened().stream(), expect.didNotHappen().stream()).filter(word -> !Happened.isKnown(word))
        .forEach(word -> find(at, "Nothing is ever called \"" + word + "\"", "Write what happens as \"status-changed closed\"."));
    expect.happened().stream().filter(word -> !played.happened().contains(word))
        .forEach(word -> find(at, "This did not happen: " + word + "; but " + named(played.happened()), MEND));
    expect.didNotHappen().stream().filter(played.happened()::contains).forEach(word -> find(at, "This happened: " + word, MEND));
  }

  private void expectFee(int at, Act.Expect expect, BigDecimal is) {
    if (expect.fee().filter(fee -> fee.compareTo(is) != 0).isPresent()) {
      find(at, "What is to be paid is " + is.toPlainString() + ", not " + expect.fee().get().toPlainString(), MEND);
    }
  }

  /** Of what isn't handed in. */
  private void expectUnsent(int at, Act.Expect expect, Evaluation evaluation) {
    expectFee(at, expect, played.toll(evaluation).map(Bill::total).orElse(BigDecimal.ZERO));
    expectForm(at, expect, evaluation);
  }

  private void expectForm(int at, Act.Expect expect, Evaluation evaluation) {
    expect.form().stream().flatMap(form -> FormAsExpected.differences(form, evaluation).stream()).forEach(reason -> find(at, reason, MEND_FORM));
  }

  private void expectSame(int at, String what, Optional<String> expected, Optional<String> is) {
    if (expected.isPresent() && !expected.equals(is)) {
      find(at, "The " + what + " is " + is.orElse("none") + ", not " + expected.get(), MEND);
    }
  }

  private void find(int at, String reason, String mend) {
    findings.add(new Finding(scenario.id(), at, reason, mend));
  }

  private static String cannotBeHandedIn(Evaluation evaluation) {
    return "These answers can't be handed in: " + evaluation.problems();
  }

  /** As it stands in a definition. */
  private static String word(Refusal reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String named(Set<String> words) {
    return words.isEmpty() ? "none" : words.stream().sorted().collect(Collectors.joining(", "));
  }
}
