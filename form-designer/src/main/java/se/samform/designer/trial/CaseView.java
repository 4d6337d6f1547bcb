package se.samform.designer.trial;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samform.core.answer.Party;
import se.samform.core.answer.Wording;
import se.samform.core.flow.CaseState;
import se.samform.core.flow.CaseTask;
import se.samform.core.flow.Scenario.Act.Expect;
import se.samform.core.form.PersonField;
import se.samform.core.scenario.Standing;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/**
 * Where something that is tried stands, in the words of one language.
 *
 * @param status the case's; before there is one, what is waited for
 * @param kind of the status, as pages colour it; empty while there is no case
 * @param unit where it was routed; empty while there is no case
 * @param assignee who has it; empty where nobody does
 * @param ruling what was decided; empty for nothing
 * @param fee what is to be paid now; empty for nothing
 */
public record CaseView(String status, String kind, String unit, String assignee, String ruling, String fee, List<Task> tasks, List<Deadline> deadlines) {

  /** Something that somebody is to do. @param by the last day; empty without a limit */
  public record Task(String title, String by) {}

  /** What happens by itself. */
  public record Deadline(String what, String on) {}

  public CaseView {
    tasks = List.copyOf(tasks);
    deadlines = List.copyOf(deadlines);
  }

  /** Of a trial as it is now. */
  public static CaseView of(Trial trial, Language language) {
    return new Making(trial, language).view();
  }

  private record Making(Trial trial, Language language) {

    CaseView view() {
      return switch (trial.standing()) {
        case Standing.Answering(var evaluation, var toll) -> waiting(LocalText.of("Fylls i", "Being filled in"), toll.map(bill -> bill.total()));
        case Standing.Signing(var evaluation, var left) -> waiting(LocalText.of("Väntar på underskrift av %s", "Waits for the signature of %s").formatted(name(left.getFirst())), Optional.empty());
        case Standing.Declined declined -> waiting(LocalText.of("Någon ville inte skriva under: det skickas aldrig in", "Somebody did not want to sign: it is never handed in"), Optional.empty());
        case Standing.Paying(var evaluation, var toll) -> waiting(LocalText.of("Väntar på betalning", "Waits for payment"), Optional.of(toll.total()));
        case Standing.HandedIn(var evaluation, var state) -> handedIn(state);
      };
    }

    private CaseView waiting(LocalText status, Optional<BigDecimal> fee) {
      return new CaseView(status.in(language), "", "", "", "", fee.map(this::money).orElse(""), List.of(), List.of());
    }

    private CaseView handedIn(CaseState state) {
      var names = new Names(trial.definition());
      var end = trial.end().orElseThrow();
      return new CaseView(
          said(names.status(state.status())), state.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), end.unit().map(names::role).map(this::said).orElse(""),
          assignee(end.assignee()), end.ruling().map(names::ruling).map(this::said).orElse(""), end.owed().signum() > 0 ? money(end.owed()) : "", tasks(state), deadlines(state));
    }

    private String assignee(String id) {
      return switch (id) {
        case Expect.NOBODY -> "";
        case Expect.SOMEBODY -> LocalText.of("en handläggare", "an officer").in(language);
        default -> said(new Names(trial.definition()).role(id));
      };
    }

    private List<Task> tasks(CaseState state) {
      return state.course().openTasks().stream().map(task -> new Task(title(task), task.dueOn().map(this::day).orElse(""))).toList();
    }

    private String title(CaseTask task) {
      return said(new Names(trial.definition()).task(task.id()));
    }

    private List<Deadline> deadlines(CaseState state) {
      var all = new ArrayList<>(state.course().timers());
      all.sort(Comparator.comparing(timer -> timer.dueOn()));
      return all.stream().map(timer -> new Deadline(said(new Names(trial.definition()).timer(timer.id())), day(timer.dueOn()))).toList();
    }

    private static String name(Party party) {
      return party.person().field(PersonField.FIRST_NAME).orElse("") + " " + party.person().field(PersonField.LAST_NAME).orElse("");
    }

    private String money(BigDecimal amount) {
      return said(new Names(trial.definition()).money(amount));
    }

    private String day(LocalDate day) {
      return Wording.day(day, language);
    }

    private String said(LocalText text) {
      return text.in(language);
    }
  }
}
