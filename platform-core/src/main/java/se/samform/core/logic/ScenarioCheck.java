package se.samform.core.logic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.samform.core.flow.RoleKind;
import se.samform.core.flow.Scenario.Act;
import se.samform.core.flow.Scenario.Lacking;
import se.samform.core.flow.Scenario;
import se.samform.core.form.MoneyQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.text.LocalText;

/** Checks that scenarios tell of statuses, tasks, decisions, roles and questions that are there. Whether they hold shows when they run. */
final class ScenarioCheck {

  private static final List<RoleKind> WHO_ACTS = List.of(RoleKind.OFFICERS, RoleKind.UNIT, RoleKind.RECEIVER);

  private final FlowCheck whole;
  private final ServiceDefinition definition;

  ScenarioCheck(FlowCheck whole, ServiceDefinition definition) {
    this.whole = whole;
    this.definition = definition;
  }

  void check() {
    var scenarios = definition.flow().scenarios();
    DefinitionCheck.unique(scenarios, Scenario::id, "/flow/scenarios", whole.faults());
    for (int i = 0; i < scenarios.size(); i++) {
      scenario(scenarios.get(i), "/flow/scenarios/" + i);
    }
  }

  private void scenario(Scenario scenario, String at) {
    for (int i = 0; i < scenario.within().size(); i++) {
      whole.role(scenario.within().get(i), at + "/within/" + i, RoleKind.AREA);
    }
    for (var fee : new TreeMap<>(scenario.fees()).entrySet()) {
      whole.role(fee.getKey(), at + "/fees/" + fee.getKey(), RoleKind.FEE);
      amount(fee.getValue(), at + "/fees/" + fee.getKey());
    }
    answers(scenario.answers(), at + "/answers");
    for (int i = 0; i < scenario.acts().size(); i++) {
      act(scenario.acts().get(i), at + "/acts/" + i);
    }
  }

  private void act(Act act, String at) {
    switch (act) {
      case Act.Answers(var answers) -> answers(answers, at + "/answer");
      case Act.SetStatus(var to, var roles, var without) -> {
        whole.status(to, at + "/setStatus");
        as(roles, at);
        lacking(without, Set.of(Lacking.MESSAGE, Lacking.NOTE, Lacking.SIGNATURE), at);
      }
      case Act.Decide(var ruling, var roles, var without) -> {
        decision(ruling, at + "/decide");
        as(roles, at);
        lacking(without, Set.of(Lacking.MOTIVATION, Lacking.SIGNATURE), at);
      }
      case Act.Finish(var task, var outcome, var without) -> {
        task(task, at + "/finish");
        lacking(without, Set.of(Lacking.COMMENT), at);
      }
      case Act.CallOff(var task) -> task(task, at + "/callOff");
      case Act.MoveTo(var unit) -> whole.role(unit, at + "/moveTo", RoleKind.UNIT);
      case Act.AskFor(var questions, var days) -> questions(questions, at + "/askFor");
      case Act.Supplement(var answers) -> answers(answers, at + "/supplement");
      case Act.Wait(var span) -> {
        if (span.amount() < 0) {
          whole.add(at + "/wait",
              LocalText.of("Tiden går inte bakåt", "Time doesn't go back"),
              LocalText.of("Skriv 0 eller mer.", "Write 0 or more."));
        }
      }
      case Act.Expect expect -> expect(expect, at + "/expect");
      case Act.AskFee(var amount) -> {
        if (amount.signum() <= 0 || amount.scale() > MoneyQuestion.DECIMALS) {
          whole.add(at + "/askFee",
              LocalText.of("En avgift är mer än noll och har högst två decimaler", "A fee is more than nothing, and to the hundredth"),
              LocalText.of("Skriv som \"450.00\".", "Write as \"450.00\"."));
        }
      }
      case Act.Handle handle -> {}
      case Act.Write() -> {}
      case Act.Sign sign -> {}
      case Act.Pay pay -> {}
      case Act.Withdraw() -> {}
      case Act.Serve() -> {}
      case Act.Appeal() -> {}
      case Act.Refuses refuses -> {}
    }
  }

  private void expect(Act.Expect expect, String at) {
    expect.status().ifPresent(status -> whole.status(status, at + "/status"));
    expect.unit().ifPresent(role -> whole.role(role, at + "/unit", RoleKind.UNIT));
    expect.assignee().filter(who -> !Act.Expect.OTHERS.contains(who)).ifPresent(role -> whole.role(role, at + "/assignee", RoleKind.OFFICERS));
    expect.ruling().ifPresent(ruling -> decision(ruling, at + "/decision"));
    expect.fee().ifPresent(amount -> amount(amount, at + "/fee"));
    for (int i = 0; i < expect.openTasks().size(); i++) {
      task(expect.openTasks().get(i), at + "/openTasks/" + i);
    }
    expect.form().ifPresent(form -> new ExpectedFormCheck(whole, definition).check(form, at + "/form"));
  }

  private void amount(BigDecimal amount, String at) {
    if (amount.signum() < 0 || amount.scale() > MoneyQuestion.DECIMALS) {
      whole.add(at,
          LocalText.of("Inget belopp är mindre än noll eller har fler än två decimaler", "No amount is less than nothing, or smaller than the hundredth"),
          LocalText.of("Skriv som \"450.00\".", "Write as \"450.00\"."));
    }
  }

  private void as(List<String> roles, String at) {
    for (int i = 0; i < roles.size(); i++) {
      whole.role(roles.get(i), at + "/as/" + i, WHO_ACTS);
    }
  }

  private void lacking(Set<Lacking> without, Set<Lacking> known, String at) {
    if (!known.containsAll(without)) {
      whole.add(at + "/without",
          LocalText.of("En sådan händelse har inget av det slaget", "Such an act has nothing of the kind"),
          LocalText.of("Skriv det som den har: en status meddelande, anteckning och underskrift, ett beslut motivering och underskrift, en uppgift kommentar.",
              "Write what it has: a status message, note and signature, a decision motivation and signature, a task comment."));
    }
  }

  private void decision(String id, String at) {
    whole.ruling(id, at);
  }

  private void task(String id, String at) {
    whole.task(id, definition.flow().work().task(id).isPresent(), at);
  }

  private void questions(List<String> ids, String at) {
    for (int i = 0; i < ids.size(); i++) {
      question(ids.get(i), Optional.of(ids.get(i)), at + "/" + i);
    }
  }

  private void answers(Map<String, List<String>> answers, String at) {
    answers.keySet().stream().sorted().forEach(path -> question(path, Optional.empty(), pointer(at, path)));
  }

  /** A path may have any sign in it. */
  static String pointer(String at, String path) {
    return at + "/" + path.replace("~", "~0").replace("/", "~1");
  }

  /** @param id that the question must have, where a part of an answer won't do */
  private void question(String path, Optional<String> id, String at) {
    var question = path.isBlank() ? Optional.<Question>empty() : definition.questionAt(path);
    whole.question(path, question.filter(found -> id.isEmpty() || found.id().equals(path)).isPresent(), at);
  }
}
