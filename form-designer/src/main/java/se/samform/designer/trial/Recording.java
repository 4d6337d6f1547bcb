package se.samform.designer.trial;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samform.core.answer.Bill;
import se.samform.core.answer.Decimals;
import se.samform.core.flow.Scenario;
import se.samform.core.flow.Scenario.Act;
import se.samform.core.logic.Evaluation;
import se.samform.core.scenario.Happening;
import se.samform.core.scenario.RunScenarios;
import se.samform.core.scenario.Standing;
import se.samform.core.scenario.Told;
import se.samform.core.text.LocalText;
import se.samform.designer.scenario.RecordedForm;

/**
 * Makes a scenario of a trial: what was put in, and after each act what had become of it. It expects what is so now;
 * whoever keeps it says that this is right.
 */
public final class Recording {

  /** What people notice; the rest is expected as status, task, fee or decision, or matters to nobody. */
  private static final Set<String> NOTICED =
      Set.of("confirm-submission", "tell-of-status", "tell-of-message", "deliver", "deliver-message", "deliver-document", "remind", "remind-of-task", "timer-fired", "render-letter", "gained-force");

  private static final Act NOT_YET = new Act.Expect(
      Optional.of(false), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), Optional.empty());

  private final Trial trial;
  private final List<Act> acts = new ArrayList<>();
  private final Set<String> known = new HashSet<>();
  private Optional<Told.End> last = Optional.empty();

  private Recording(Trial trial) {
    this.trial = trial;
  }

  /** @param id that no other scenario has */
  public static Scenario of(Trial trial, String id, LocalText title) {
    var recording = new Recording(trial);
    recording.form();
    if (trial.isHandedIn()) {
      recording.handedIn();
    }
    var story = trial.story();
    return new Scenario(id, title, story.on(), story.within(), story.fees(), story.answers(), recording.acts);
  }

  /** What filled it in, and at last how the form stood then. */
  private void form() {
    var filling = trial.story().acts().subList(0, trial.filledIn());
    acts.addAll(filling);
    if (filling.isEmpty() || filling.getLast() instanceof Act.Answers) {
      acts.add(Trial.unsent(RecordedForm.of(evaluationAtHandIn()), tollAtHandIn()));
    }
  }

  private Trial open() {
    var all = trial.story();
    return Trial.at(trial.plan(), trial.calendar(), trial.person(), new Scenario(
        all.id(), all.title(), all.on(), all.within(), all.fees(), all.answers(), all.acts().subList(0, trial.filledIn())), false);
  }

  private Evaluation evaluationAtHandIn() {
    return open().evaluation();
  }

  private Optional<BigDecimal> tollAtHandIn() {
    return open().standing() instanceof Standing.Answering(var evaluation, var toll) ? toll.map(Bill::total).map(Decimals::canonical) : Optional.empty();
  }

  private void handedIn() {
    came(Happening.AT_HAND_IN);
    int opened = trial.happenings().stream().mapToInt(Happening::act).findFirst().orElse(Integer.MAX_VALUE);
    for (int i = trial.filledIn(); i < trial.story().acts().size(); i++) {
      acts.add(trial.story().acts().get(i));
      if (i < opened) {
        acts.add(NOT_YET);
      }
      came(i);
    }
  }

  /** What an act came to, if it came to anything. */
  private void came(int act) {
    var mine = trial.happenings().stream().filter(happening -> happening.act() == act && happening.refused().isEmpty()).toList();
    if (mine.isEmpty()) {
      return;
    }
    var words = mine.stream().flatMap(happening -> happening.words().stream()).filter(Recording::isNoticed).filter(known::add).toList();
    var end = mine.getLast().end();
    if (!words.isEmpty() || !end.equals(last)) {
      end.ifPresent(now -> acts.add(expect(now, words)));
    }
    last = end;
  }

  private static boolean isNoticed(String word) {
    return NOTICED.contains(word.split(" ", 2)[0]);
  }

  private Act expect(Told.End end, List<String> happened) {
    return new Act.Expect(
        Optional.empty(), Optional.of(end.status()), end.unit(), Optional.of(end.assignee()), end.ruling(), fee(end), end.openTasks(), happened, List.of(), Optional.empty());
  }

  /** Of what costs nothing it isn't said that it does. */
  private Optional<BigDecimal> fee(Told.End end) {
    boolean isPaid = trial.definition().payment().isPresent() || end.owed().signum() > 0 || last.filter(before -> before.owed().signum() > 0).isPresent();
    return isPaid ? Optional.of(Decimals.canonical(end.owed())) : Optional.empty();
  }

  /** Whether it runs as it was played. */
  public static boolean holds(Trial trial, Scenario recorded) {
    return RunScenarios.tell(trial.plan(), recorded, trial.calendar()).findings().isEmpty();
  }
}
