package se.samform.designer.trial;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samform.core.flow.CaseState;
import se.samform.core.flow.CaseTask;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Role;
import se.samform.core.flow.RoleKind;
import se.samform.core.flow.Scenario;
import se.samform.core.flow.Scenario.Act;
import se.samform.core.flow.TaskKind;
import se.samform.core.flow.TaskOutcome;
import se.samform.core.form.Question;
import se.samform.core.scenario.Standing;

/** What could be done to a case that is tried: each is asked of the rules, so that what is offered works. */
public final class Offers {

  private final Trial trial;
  private final ActWords words;

  private Offers(Trial trial) {
    this.trial = trial;
    this.words = new ActWords(trial.definition());
  }

  /** In the order in which they are offered: who fills in and signs, who handles it. Time passes by {@link Trial#until}. */
  public static List<Offer> of(Trial trial) {
    var offers = new Offers(trial);
    return offers.candidates().map(offers::offer).toList();
  }

  private Offer offer(Act act) {
    return new Offer(Who.does(act), act, words.of(act), trial.play(act).refused());
  }

  private Stream<Act> candidates() {
    return switch (trial.standing()) {
      case Standing.Answering answering -> Stream.of();
      case Standing.Declined declined -> Stream.of();
      case Standing.Signing signing -> Stream.of(new Act.Sign(Scenario.Signing.SIGNS), new Act.Sign(Scenario.Signing.DECLINES));
      case Standing.Paying paying -> Arrays.stream(Scenario.Paying.values()).map(Act.Pay::new);
      case Standing.HandedIn(var evaluation, var state) -> Stream.concat(byCitizen(state), byOfficer(state));
    };
  }

  private Stream<Act> byCitizen(CaseState state) {
    var owed = trial.end().filter(end -> end.owed().signum() > 0).isPresent();
    return Stream.of(
            Stream.<Act>of(new Act.Write()), owed ? Arrays.stream(Scenario.Paying.values()).<Act>map(Act.Pay::new) : Stream.<Act>of(),
            Stream.<Act>of(new Act.Supplement(Map.of()), new Act.Withdraw()))
        .flatMap(acts -> acts);
  }

  private Stream<Act> byOfficer(CaseState state) {
    var flow = trial.definition().flow();
    var next = flow.status(state.status()).map(status -> status.next()).orElse(List.of());
    return Stream.of(
            state.course().openTasks().stream().flatMap(task -> outcomes(flow, task)),
            flow.work().rulings().stream().map(ruling -> (Act) new Act.Decide(ruling.id(), ruling.by().stream().toList(), Set.of())),
            next.stream().map(status -> (Act) new Act.SetStatus(status, roles(flow, status), Set.of())),
            Arrays.stream(Scenario.Handling.values()).map(Act.Handle::new).filter(handle -> isOfNow(handle.how(), state)),
            asked().stream().map(question -> (Act) new Act.AskFor(List.of(question), Optional.of(14))), afterDecision(state), otherUnits())
        .flatMap(acts -> acts);
  }

  private static Stream<Act> outcomes(Flow flow, CaseTask task) {
    TaskKind kind = task.kind(flow.work());
    return Arrays.stream(TaskOutcome.values()).filter(outcome -> outcome.fits(kind)).map(outcome -> new Act.Finish(task.id(), outcome, Set.of()));
  }

  /** One of those who may. */
  private static List<String> roles(Flow flow, String status) {
    return flow.status(status).map(found -> found.terms().entering().by().stream().sorted().limit(1).toList()).orElse(List.of());
  }

  private static boolean isOfNow(Scenario.Handling how, CaseState state) {
    return switch (how) {
      case TAKE, ASSIGN, WRITE -> true;
      case GIVE_BACK -> state.assignee().isPresent();
      case KEEP_DECISION, CHANGE_DECISION, FORWARD_APPEAL -> state.course().ruling().isPresent();
    };
  }

  private static Stream<Act> afterDecision(CaseState state) {
    return state.course().ruling().isPresent() ? Stream.of(new Act.Serve(), new Act.Appeal()) : Stream.of();
  }

  private Stream<Act> otherUnits() {
    var here = trial.end().flatMap(end -> end.unit());
    return trial.definition().roles().stream().filter(role -> role.kind() == RoleKind.UNIT).map(Role::id).filter(unit -> !here.equals(Optional.of(unit))).map(Act.MoveTo::new);
  }

  /** Whoever asks chooses which; this is one that can be asked for. */
  private Optional<String> asked() {
    return questions().stream().findFirst();
  }

  /** Whether whoever does it chooses something first, which a button alone can't. */
  public static boolean isFilledIn(Offer offer) {
    return asks(offer) || offer.act() instanceof Act.Supplement;
  }

  /** Whether it asks for a supplement. */
  public static boolean asks(Offer offer) {
    return offer.act() instanceof Act.AskFor;
  }

  /** Ids of the questions that an officer may ask for again. */
  public static List<String> askable(Trial trial) {
    return new Offers(trial).questions();
  }

  private List<String> questions() {
    var evaluation = trial.evaluation();
    return trial.definition().questions().stream().filter(Question::isAnswerable).map(Question::id).filter(evaluation::isShown).toList();
  }
}
