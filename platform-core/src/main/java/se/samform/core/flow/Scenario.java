package se.samform.core.flow;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samform.core.text.LocalText;

/**
 * A story that a flow must tell: who does what, how much time passes, and where the case stands then. Run in virtual
 * time when the e-service is published.
 *
 * @param on the day on which the case is opened
 * @param answers raw texts by path, as a page would post them
 */
public record Scenario(String id, LocalText title, LocalDate on, Map<String, List<String>> answers, List<Act> acts) {

  public Scenario {
    answers = Map.copyOf(answers);
    acts = List.copyOf(acts);
  }

  /** One line of the story. */
  public sealed interface Act {

    /** An officer who has these roles changes the status. */
    record SetStatus(String to, List<String> roles) implements Act {}

    record Decide(String ruling, List<String> roles) implements Act {}

    /** Whoever has it. */
    record Finish(String task, TaskOutcome outcome) implements Act {}

    /** The officer asks for these questions again. */
    record AskFor(List<String> questions, Optional<Integer> days) implements Act {}

    /** The citizen hands in what was asked for. @param answers over those before */
    record Supplement(Map<String, List<String>> answers) implements Act {}

    record Withdraw() implements Act {}

    /** Whoever it concerns got the decision today. */
    record Serve() implements Act {}

    record Appeal() implements Act {}

    /** Timers that become due fire on their day. */
    record Wait(Span span) implements Act {}

    /** The act before it was refused for this reason; an act that is refused without one fails the scenario. */
    record Refuses(Refusal reason) implements Act {}

    /** What must be so. What isn't said may be anything. */
    record Expect(
        Optional<String> status, Optional<String> unit, Optional<String> ruling, List<String> openTasks, List<String> happened,
        List<String> didNotHappen)
        implements Act {}
  }
}
