package se.samform.core.flow;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samform.core.text.LocalText;

/**
 * A story that a flow must tell: who does what, how much time passes, and where the case stands then. Run in virtual
 * time when the e-service is published.
 *
 * @param on the day on which the case is opened
 * @param within areas, by role, in which the places on its maps lie: a definition knows no municipality's own
 * @param fees what municipalities bind to roles, by role; one that isn't named is taken to be 1
 * @param answers raw texts by path, as a page would post them
 */
public record Scenario(String id, LocalText title, LocalDate on, List<String> within, Map<String, BigDecimal> fees, Map<String, List<String>> answers, List<Act> acts) {

  public Scenario {
    within = List.copyOf(within);
    fees = Map.copyOf(fees);
    answers = Map.copyOf(answers);
    acts = List.copyOf(acts);
  }

  /** What becomes of a payment. */
  public enum Paying {
    SUCCEEDS,
    /** They did not want to; they may begin anew. */
    CANCELLED,
    /** Nobody paid in the time that the provider gives; they may begin anew. */
    TIMES_OUT
  }

  /** What is left out that would be filled in. */
  public enum Lacking {
    MESSAGE, NOTE, SIGNATURE, MOTIVATION, COMMENT
  }

  /** What an officer does to the case besides. */
  public enum Handling {
    TAKE,
    /** To a colleague. */
    ASSIGN,
    GIVE_BACK,
    /** To the citizen. */
    WRITE,
    KEEP_DECISION, CHANGE_DECISION, FORWARD_APPEAL
  }

  /** What the next of those who are to sign does. */
  public enum Signing {
    SIGNS, DECLINES
  }

  /** One line of the story. */
  public sealed interface Act {

    /** An officer who has these roles changes the status. */
    record SetStatus(String to, List<String> roles, Set<Lacking> without) implements Act {}

    record Decide(String ruling, List<String> roles, Set<Lacking> without) implements Act {}

    /** Whoever has it. */
    record Finish(String task, TaskOutcome outcome, Set<Lacking> without) implements Act {}

    record CallOff(String task) implements Act {}

    record Handle(Handling how) implements Act {}

    /** The officer moves it. @param unit its role */
    record MoveTo(String unit) implements Act {}

    /** The citizen writes a message. */
    record Write() implements Act {}

    /** While it is filled in, over the answers before. */
    record Answers(Map<String, List<String>> answers) implements Act {}

    /** Before it is handed in. */
    record Sign(Signing how) implements Act {}

    /** The officer asks for these questions again. */
    record AskFor(List<String> questions, Optional<Integer> days) implements Act {}

    /** The citizen hands in what was asked for. @param answers over those before */
    record Supplement(Map<String, List<String>> answers) implements Act {}

    /** What becomes of the payment that is waited for: before it is handed in, or of the newest fee that was asked for. */
    record Pay(Paying how) implements Act {}

    /** The officer asks for a fee of this amount. */
    record AskFee(BigDecimal amount) implements Act {}

    record Withdraw() implements Act {}

    /** Whoever it concerns got the decision today. */
    record Serve() implements Act {}

    record Appeal() implements Act {}

    /** Timers that become due fire on their day. */
    record Wait(Span span) implements Act {}

    /** The act before it was refused for this reason; an act that is refused without one fails the scenario. */
    record Refuses(Refusal reason) implements Act {}

    /**
     * What must be so. What isn't said may be anything.
     *
     * @param assignee the role of who has it, {@link #NOBODY}, or {@link #SOMEBODY} whom no route gave it to by name
     * @param handedIn whether it is a case at all; nothing but the fee and the form can be expected of what is none
     * @param form how the form stands to the answers given by then
     * @param fee what is to be paid now, before it is handed in or because it was asked for; 0 for nothing
     */
    record Expect(
        Optional<Boolean> handedIn, Optional<String> status, Optional<String> unit, Optional<String> assignee, Optional<String> ruling, Optional<BigDecimal> fee, List<String> openTasks,
        List<String> happened, List<String> didNotHappen, Optional<ExpectedForm> form)
        implements Act {

      public static final String NOBODY = "nobody";
      public static final String SOMEBODY = "somebody";
      /** Who is called by no role. */
      public static final Set<String> OTHERS = Set.of(NOBODY, SOMEBODY);
    }
  }
}
