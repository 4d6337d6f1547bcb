package se.samform.core.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.answer.Bill;
import se.samform.core.answer.Wording;
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
import se.samform.core.text.LocalText;
import se.samform.core.text.Naming;

/** Runs the scenarios of an e-service. What they don't say, as texts that must be written, is filled in. */
public final class RunScenarios {

  private static final LocalText MEND = LocalText.of("Ändra det som väntas, eller flödet så att det blir så.", "Change what is expected, or the flow so that it is so.");
  private static final LocalText WRITE = LocalText.of("Skriv det som saknas, och rätta det som är fel.", "Write what is missing, and mend what is wrong.");
  private static final LocalText MEND_FORM = LocalText.of("Ändra det som väntas, eller formuläret så att det blir så.", "Change what is expected, or the form so that it is so.");

  private final Scenario scenario;
  private final PlayedCase played;
  private final FlowNames names;
  /** Whether it is handed in; empty where the story decides that, by going on. */
  private final Optional<Boolean> handsIn;
  private Optional<Evaluation> waiting = Optional.empty();
  /** How many are still to sign before it is handed in. */
  private int unsigned;
  private boolean hasDeclined;
  private final List<Finding> findings = new ArrayList<>();

  private RunScenarios(Plan plan, Scenario scenario, WorkingDays calendar, Optional<Boolean> handsIn) {
    this.scenario = scenario;
    this.handsIn = handsIn;
    this.played = new PlayedCase(plan, calendar, scenario);
    this.names = new FlowNames(plan.definition());
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
    return new RunScenarios(plan, scenario, calendar, Optional.empty()).told();
  }

  /**
   * The same of a story that is being told: it waits for every signature and for money, also where it says nothing of them.
   *
   * @param handsIn whether it has been handed in by now; else the acts only answer
   */
  public static Told follow(Plan plan, Scenario scenario, WorkingDays calendar, boolean handsIn) {
    return new RunScenarios(plan, scenario, calendar, Optional.of(handsIn)).told();
  }

  private Told told() {
    for (int i = begin(); i < scenario.acts().size() && findings.isEmpty(); i++) {
      played.comesTo(i);
      act(i);
    }
    return new Told(findings, played.seen(), played.changes(), played.end(), played.happenings(), standing(), played.today());
  }

  private Standing standing() {
    var evaluation = played.seen().getLast();
    if (played.state().isPresent()) {
      return new Standing.HandedIn(evaluation, played.state().get());
    }
    if (waiting.isEmpty()) {
      return new Standing.Answering(evaluation, played.toll(evaluation));
    }
    if (hasDeclined) {
      return new Standing.Declined(evaluation);
    }
    var signers = evaluation.signersBefore();
    return unsigned > 0
        ? new Standing.Signing(evaluation, signers.subList(signers.size() - unsigned, signers.size()))
        : new Standing.Paying(evaluation, played.toll(evaluation).orElseThrow());
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
    boolean goesOn = acts == 0 || acts < scenario.acts().size();
    if (findings.isEmpty() && handsIn.orElse(goesOn)) {
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
    boolean isPaidInStory = handsIn.isPresent() || next < scenario.acts().size() && isBeforeHandIn(scenario.acts().get(next));
    boolean isSignedInStory = handsIn.isPresent() || scenario.acts().stream().anyMatch(Act.Sign.class::isInstance);
    unsigned = isSignedInStory ? evaluation.signersBefore().size() : 0;
    if (!evaluation.isComplete()) {
      find(answered, cannotBeHandedIn(evaluation), WRITE);
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
      find(at,
          LocalText.of("Inget betalas innan alla har skrivit under", "Nothing is paid before all have signed"),
          LocalText.of("Låt {\"sign\": \"signs\"} komma först, en gång för var och en som skriver under.", "Let {\"sign\": \"signs\"} come first, once for each who signs."));
    } else if (act.equals(new Act.Pay(Scenario.Paying.SUCCEEDS))) {
      handIn(at, waiting.orElseThrow());
    } else if (act instanceof Act.Expect expect && isBeforeHandIn(act)) {
      expectUnsent(at, expect, waiting.orElseThrow());
    } else if (act instanceof Act.Answers) {
      find(at,
          LocalText.of("Den ska skrivas under eller betalas: inget besvaras längre", "It is to be signed or paid: nothing is answered any more"),
          LocalText.of("Låt svaren komma före, eller skriv ett eget scenario.", "Let the answers come before, or write a scenario of its own."));
    } else if (!isBeforeHandIn(act)) {
      find(at,
          unsigned > 0
              ? LocalText.of("Den är inte inskickad: alla har inte skrivit under", "It isn't handed in: not all have signed")
              : LocalText.of("Den är inte inskickad: ingen har betalat", "It isn't handed in: nobody has paid"),
          LocalText.of("Låt {\"sign\": \"signs\"}, eller {\"pay\": \"succeeds\"}, komma först.", "Let {\"sign\": \"signs\"}, or {\"pay\": \"succeeds\"}, come first."));
    }
  }

  /** Who declines ends it: nothing is handed in, and nobody else is asked. */
  private void sign(int at, Scenario.Signing how) {
    if (hasDeclined || unsigned == 0) {
      find(at,
          LocalText.of("Ingen ombeds att skriva under", "Nobody is asked to sign"),
          LocalText.of("Skriv en för var och en som skriver under, och ingen efter en som avböjer.", "Write one for each who signs, and none after one who declines."));
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
      case Act.Answers answers -> find(at,
          LocalText.of("Den är inskickad: inget besvaras längre", "It is handed in: nothing is answered any more"),
          LocalText.of("Skriv {\"supplement\": …}, eller låt svaren komma först.", "Write {\"supplement\": …}, or let it come first."));
      case Act.Sign sign -> find(at,
          LocalText.of("Den är inskickad: ingen ska skriva under den längre", "It is handed in: nobody is to sign it any more"),
          LocalText.of("Låt den komma innan ärendet skickas in, en gång för var och en som skriver under.", "Let it come before the case is handed in, once for each who signs."));
      case Act.AskFor(var questions, var days) -> command(at, ActCommands.askFor(questions, days.map(count -> played.today().plusDays(count))), played.officer(Set.of()));
      case Act.Supplement supplement -> supplement(at, supplement);
      case Act.Pay(var how) -> pay(at, how);
      case Act.AskFee(var amount) -> told(at, played.askFee(amount, ActCommands.MESSAGE, ActCommands.WORDS));
      case Act.Withdraw() -> command(at, new CaseCommand.Withdraw(), new Actor.Citizen(false));
      case Act.Serve() -> command(at, new RulingCommand.RecordServed(played.today()), played.officer(Set.of()));
      case Act.Appeal() -> command(at, new RulingCommand.RecordAppeal(played.today()), played.officer(Set.of()));
      case Act.Wait(var span) -> {
        if (!played.pass(span)) {
          find(at,
              LocalText.of("Tiden sätter igång saker om och om igen, utan slut", "Time sets things off and off again, without an end"),
              LocalText.of("Låt en timer leda till ett slut, eller vänta kortare.", "Let a timer lead to an end, or wait for less."));
        }
      }
      case Act.Refuses refuses -> {
        if (at == 0 || !isCommand(scenario.acts().get(at - 1))) {
          find(at,
              LocalText.of("Ingen händelse före den kan nekas", "No act before it can be refused"),
              LocalText.of("Låt den följa på det som ska nekas.", "Let it follow what is to be refused."));
        }
      }
      case Act.Expect expect -> expect(at, expect);
    }
  }

  /** A payment that comes to nothing leaves the case as it is. */
  private void pay(int at, Scenario.Paying how) {
    var fee = played.fee();
    if (fee.isEmpty()) {
      find(at,
          LocalText.of("Inget ska betalas", "Nothing is to be paid"),
          LocalText.of("Låt flödet eller {\"askFee\": \"450.00\"} begära det först.", "Let the flow or {\"askFee\": \"450.00\"} ask for it first."));
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
      find(at, cannotBeHandedIn(evaluation), WRITE);
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
      find(at + 1,
          LocalText.of("Händelsen före skulle nekas: %s. Den %s", "The act before it was to be refused: %s. It %s").formatted(RefusalWords.of(expected.get()), told(decision)),
          LocalText.of("Skriv det skälet, eller låt flödet neka det så.", "Write that reason, or let the flow refuse it so."));
    }
  }

  private void expectAccepted(int at, Decision decision) {
    if (decision instanceof Decision.Refused(var reason)) {
      find(at,
          LocalText.of("Händelsen nekades: %s", "The act was refused: %s").formatted(RefusalWords.of(reason)),
          LocalText.of("Låt flödet tillåta den, skriv i ”as” vem som får, eller låt {\"refuses\": \"%s\"} följa.",
              "Let the flow allow it, write \"as\" who may, or let {\"refuses\": \"%s\"} follow.").formatted(RefusalWords.id(reason)));
    }
  }

  private static LocalText told(Decision decision) {
    return switch (decision) {
      case Decision.Refused(var reason) -> LocalText.of("nekades: %s", "was refused: %s").formatted(RefusalWords.of(reason));
      case Decision.Accepted accepted -> LocalText.of("tilläts", "was accepted");
    };
  }

  private void expect(int at, Act.Expect expect) {
    if (expect.handedIn().equals(Optional.of(false))) {
      find(at, LocalText.of("Den är inskickad", "It is handed in"), MEND);
      return;
    }
    var state = played.state().orElseThrow();
    expectSame(at, LocalText.of("Statusen", "The status"), expect.status(), Optional.of(state.status()), names::status);
    expectSame(at, LocalText.of("Enheten", "The unit"), expect.unit(), played.unit(), names::role);
    expectSame(at, LocalText.of("Handläggaren", "The assignee"), expect.assignee(), Optional.of(played.assignee()), names::assignee);
    expectSame(at, LocalText.of("Beslutet", "The decision"), expect.ruling(), state.course().ruling().map(ruling -> ruling.id()), names::ruling);
    expectFee(at, expect, played.owed());
    expectForm(at, expect, played.seen().getLast());
    var open = state.course().openTasks().stream().map(CaseTask::id).collect(Collectors.toSet());
    if (!expect.openTasks().isEmpty() && !open.equals(new HashSet<>(expect.openTasks()))) {
      find(at, LocalText.of("Öppna uppgifter: %s, inte %s", "Open tasks: %s, not %s").formatted(names.tasks(open), names.tasks(expect.openTasks())), MEND);
    }
    Stream.concat(expect.happened().stream(), expect.didNotHappen().stream()).filter(word -> !Happened.isKnown(word))
        .forEach(word -> find(at,
            LocalText.of("Ingenting heter någonsin ”%s”", "Nothing is ever called \"%s\"").formatted(word),
            LocalText.of("Skriv det som händer som \"status-changed closed\".", "Write what happens as \"status-changed closed\".")));
    expect.happened().stream().filter(word -> !played.happened().contains(word))
        .forEach(word -> find(at, LocalText.of("Det här hände inte: %s, utan %s", "This did not happen: %s; but %s").formatted(word, happenedInstead(word)), MEND));
    expect.didNotHappen().stream().filter(played.happened()::contains).forEach(word -> find(at, LocalText.of("Det här hände: %s", "This happened: %s").formatted(word), MEND));
  }

  private void expectFee(int at, Act.Expect expect, BigDecimal is) {
    if (expect.fee().filter(fee -> fee.compareTo(is) != 0).isPresent()) {
      find(at,
          LocalText.of("Det som ska betalas är %s, inte %s", "What is to be paid is %s, not %s").formatted(money(is), money(expect.fee().get())), MEND);
    }
  }

  private LocalText money(BigDecimal amount) {
    var currency = played.currency();
    return Naming.each(language -> Wording.money(amount, currency, language));
  }

  /** Of what isn't handed in. */
  private void expectUnsent(int at, Act.Expect expect, Evaluation evaluation) {
    expectFee(at, expect, played.toll(evaluation).map(Bill::total).orElse(BigDecimal.ZERO));
    expectForm(at, expect, evaluation);
  }

  private void expectForm(int at, Act.Expect expect, Evaluation evaluation) {
    expect.form().stream().flatMap(form -> FormAsExpected.differences(form, evaluation).stream()).forEach(sentence -> find(at, sentence, MEND_FORM));
  }

  private void expectSame(int at, LocalText what, Optional<String> expected, Optional<String> is, Function<String, LocalText> name) {
    if (expected.isPresent() && !expected.equals(is)) {
      find(at, LocalText.of("%s är %s, inte %s", "%s is %s, not %s").formatted(what, is.map(name).orElse(FlowNames.NONE), name.apply(expected.get())), MEND);
    }
  }

  private void find(int at, LocalText sentence, LocalText remedy) {
    findings.add(new Finding(scenario.id(), at, sentence, remedy));
  }

  private static LocalText cannotBeHandedIn(Evaluation evaluation) {
    return LocalText.of("De här svaren kan inte skickas in: %s", "These answers can't be handed in: %s").formatted(ToldProblems.of(evaluation.problems(), evaluation));
  }

  /** What is called the same but of another thing comes first: it is what was meant most often. */
  private LocalText happenedInstead(String word) {
    var kind = word.split(" ", 2)[0];
    var others = played.happened().stream().sorted(Comparator.comparing((String each) -> !each.split(" ", 2)[0].equals(kind)).thenComparing(each -> each));
    return Naming.ids(others.toList());
  }
}
