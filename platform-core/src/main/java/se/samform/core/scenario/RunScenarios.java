package se.samform.core.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.CaseTask;
import se.samform.core.flow.Decision;
import se.samform.core.flow.Refusal;
import se.samform.core.flow.RulingCommand;
import se.samform.core.flow.Scenario;
import se.samform.core.flow.Scenario.Act;
import se.samform.core.flow.Signature;
import se.samform.core.flow.SupplementCommand;
import se.samform.core.flow.Task;
import se.samform.core.flow.TaskCommand;
import se.samform.core.flow.WorkingDays;
import se.samform.core.id.MessageId;
import se.samform.core.id.SubmissionId;
import se.samform.core.logic.Plan;

/** Runs the scenarios of an e-service. What they don't say, as texts that must be written, is filled in. */
public final class RunScenarios {

  private static final String WORDS = "Scenario";
  private static final MessageId MESSAGE = new MessageId(new UUID(5, 1));
  private static final Optional<Signature> SIGNED = Optional.of(new Signature("scenario", "00".repeat(32)));

  private final Scenario scenario;
  private final PlayedCase played;
  private final List<Finding> findings = new ArrayList<>();

  private RunScenarios(Plan plan, Scenario scenario, WorkingDays calendar) {
    this.scenario = scenario;
    this.played = new PlayedCase(plan, calendar, scenario.on());
  }

  /** What went otherwise than the scenarios say: nothing, if all is well. A scenario ends with its first finding. */
  public static List<Finding> of(Plan plan, WorkingDays calendar) {
    return plan.definition().flow().scenarios().stream().flatMap(scenario -> of(plan, scenario, calendar).stream()).toList();
  }

  static List<Finding> of(Plan plan, Scenario scenario, WorkingDays calendar) {
    var run = new RunScenarios(plan, scenario, calendar);
    run.open();
    for (int i = 0; i < scenario.acts().size() && run.findings.isEmpty(); i++) {
      run.act(i);
    }
    return List.copyOf(run.findings);
  }

  private void open() {
    var evaluation = played.answered(scenario.answers());
    if (!evaluation.isComplete()) {
      findings.add(new Finding(scenario.id(), -1, "These answers can't be handed in: " + evaluation.problems()));
    } else {
      expectAccepted(-1, played.open(evaluation));
    }
  }

  private void act(int at) {
    switch (scenario.acts().get(at)) {
      case Act.SetStatus(var to, var roles) -> command(at, changeStatus(to), played.officer(Set.copyOf(roles)));
      case Act.Decide(var ruling, var roles) -> command(at, decide(ruling), played.officer(Set.copyOf(roles)));
      case Act.Finish(var task, var outcome) -> command(at, new TaskCommand.FinishTask(task, outcome, WORDS), whoHas(task));
      case Act.AskFor(var questions, var days) -> command(at, askFor(questions, days), played.officer(Set.of()));
      case Act.Supplement supplement -> supplement(at, supplement);
      case Act.Withdraw() -> command(at, new CaseCommand.Withdraw(), new Actor.Citizen(false));
      case Act.Serve() -> command(at, new RulingCommand.RecordServed(played.today()), played.officer(Set.of()));
      case Act.Appeal() -> command(at, new RulingCommand.RecordAppeal(played.today()), played.officer(Set.of()));
      case Act.Wait(var span) -> played.pass(span);
      case Act.Refuses refuses -> {
        if (at == 0 || !isCommand(scenario.acts().get(at - 1))) {
          find(at, "No act before it can be refused");
        }
      }
      case Act.Expect expect -> expect(at, expect);
    }
  }

  private static boolean isCommand(Act act) {
    return !(act instanceof Act.Wait) && !(act instanceof Act.Refuses) && !(act instanceof Act.Expect);
  }

  private static CaseCommand changeStatus(String to) {
    return new CaseCommand.ChangeStatus(
        to, Optional.of(new CaseCommand.WriteToCitizen(MESSAGE, WORDS)), Optional.of(WORDS), SIGNED);
  }

  private static CaseCommand decide(String ruling) {
    return new RulingCommand.Decide(ruling, WORDS, Optional.empty(), Optional.empty(), SIGNED);
  }

  private CaseCommand askFor(List<String> questions, Optional<Integer> days) {
    Optional<LocalDate> dueOn = days.map(count -> played.today().plusDays(count));
    return new SupplementCommand.AskForSupplement(questions, MESSAGE, WORDS, dueOn);
  }

  private void supplement(int at, Act.Supplement supplement) {
    var evaluation = played.answered(supplement.answers());
    if (!evaluation.isComplete()) {
      find(at, "These answers can't be handed in: " + evaluation.problems());
      return;
    }
    command(at, new SupplementCommand.Supplement(
        new SubmissionId(new UUID(3, at + 2L)), "00".repeat(32), evaluation.applying()), new Actor.Citizen(false));
  }

  private Actor whoHas(String task) {
    return played.flow().work().task(task).flatMap(Task::by).flatMap(played::role).map(played::playing)
        .orElseGet(() -> played.officer(Set.of()));
  }

  private void command(int at, CaseCommand command, Actor actor) {
    var decision = played.command(command, actor);
    var expected = at + 1 < scenario.acts().size() && scenario.acts().get(at + 1) instanceof Act.Refuses(var reason)
        ? Optional.of(reason)
        : Optional.<Refusal>empty();
    if (expected.isEmpty()) {
      expectAccepted(at, decision);
    } else if (!decision.equals(new Decision.Refused(expected.get()))) {
      find(at + 1, "It was not refused so, but: " + told(decision));
    }
  }

  private void expectAccepted(int at, Decision decision) {
    if (decision instanceof Decision.Refused(var reason)) {
      find(at, "It was refused: " + reason);
    }
  }

  private static String told(Decision decision) {
    return switch (decision) {
      case Decision.Refused(var reason) -> reason.name();
      case Decision.Accepted accepted -> "accepted";
    };
  }

  private void expect(int at, Act.Expect expect) {
    var state = played.state().orElseThrow();
    expectSame(at, "status", expect.status(), Optional.of(state.status()));
    expectSame(at, "unit", expect.unit(), played.unit());
    expectSame(at, "decision", expect.ruling(), state.course().ruling().map(ruling -> ruling.id()));
    var open = state.course().openTasks().stream().map(CaseTask::id).collect(Collectors.toSet());
    if (!expect.openTasks().isEmpty() && !open.equals(new HashSet<>(expect.openTasks()))) {
      find(at, "The open tasks are " + open);
    }
    expect.happened().stream().filter(word -> !played.happened().contains(word)).forEach(word -> find(at, "This did not happen: " + word + "; but " + played.happened()));
    expect.didNotHappen().stream().filter(played.happened()::contains).forEach(word -> find(at, "This happened: " + word));
  }

  private void expectSame(int at, String what, Optional<String> expected, Optional<String> is) {
    if (expected.isPresent() && !expected.equals(is)) {
      find(at, "The " + what + " is " + is.orElse("none") + ", not " + expected.get());
    }
  }

  private void find(int at, String reason) {
    findings.add(new Finding(scenario.id(), at, reason));
  }
}
