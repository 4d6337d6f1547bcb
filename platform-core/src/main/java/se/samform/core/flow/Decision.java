package se.samform.core.flow;

import java.util.Arrays;
import java.util.List;

/** What the rules say to a command. */
public sealed interface Decision {

  /** The events happen, all of them, in this order; then the effects. */
  record Accepted(List<CaseEvent> events, List<Effect> effects) implements Decision {
    public Accepted {
      events = List.copyOf(events);
      effects = List.copyOf(effects);
    }

    static Accepted of(CaseEvent event, Effect... effects) {
      return new Accepted(List.of(event), Arrays.asList(effects));
    }
  }

  record Refused(Refusal reason) implements Decision {}
}
