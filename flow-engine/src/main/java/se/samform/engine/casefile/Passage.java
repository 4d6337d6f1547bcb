package se.samform.engine.casefile;

import java.util.List;
import java.util.Optional;
import se.samform.core.answer.Paid;
import se.samform.core.answer.SignedBy;
import se.samform.core.flow.CaseEvent;

/** What a gate says to a draft that is to be handed in. */
public sealed interface Passage {

  /**
   * It may pass.
   *
   * @param paid what is sealed with the answers
   * @param events what happened before, to stand in the case right after its opening
   * @param signed who signed, to be sealed with the answers
   */
  record Open(Optional<Paid> paid, List<CaseEvent> events, List<SignedBy> signed) implements Passage {

    public static final Open PLAIN = new Open(Optional.empty(), List.of());

    public Open {
      events = List.copyOf(events);
      signed = List.copyOf(signed);
    }

    /** For which nobody signed. */
    public Open(Optional<Paid> paid, List<CaseEvent> events) {
      this(paid, events, List.of());
    }
  }

  /** Nothing is handed in, and nothing that was written for it stays written. */
  record Shut(WaitsFor what) implements Passage {}
}
