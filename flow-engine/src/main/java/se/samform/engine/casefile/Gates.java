package se.samform.engine.casefile;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samform.core.answer.Paid;
import se.samform.core.answer.SignedBy;
import se.samform.core.flow.CaseEvent;
import se.samform.core.store.Session;

/** The gates on the way, one after the other: the first that is shut is what a draft waits for. */
public record Gates(List<Gate> inOrder) {

  public static final Gates NONE = new Gates(List.of());

  public Gates {
    inOrder = List.copyOf(inOrder);
  }

  Passage ask(Session session, ReadyDraft ready) throws SQLException {
    var paid = Optional.<Paid>empty();
    var events = new ArrayList<CaseEvent>();
    var signed = new ArrayList<SignedBy>();
    for (var gate : inOrder) {
      switch (gate.ask(session, ready)) {
        case Passage.Shut shut -> {
          return shut;
        }
        case Passage.Open(var theirs, var before, var signatures) -> {
          paid = theirs.isPresent() ? theirs : paid;
          events.addAll(before);
          signed.addAll(signatures);
        }
      }
    }
    return new Passage.Open(paid, events, signed);
  }
}
