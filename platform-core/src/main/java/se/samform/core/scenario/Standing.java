package se.samform.core.scenario;

import java.util.List;
import java.util.Optional;
import se.samform.core.answer.Bill;
import se.samform.core.answer.Party;
import se.samform.core.flow.CaseState;
import se.samform.core.logic.Evaluation;

/** How far a story has come. */
public sealed interface Standing {

  /** @param toll what it would cost before it is handed in; empty for nothing */
  record Answering(Evaluation evaluation, Optional<Bill> toll) implements Standing {}

  /** All sign before anything is paid, and before it is a case. @param left those who haven't signed yet, in their order */
  record Signing(Evaluation evaluation, List<Party> left) implements Standing {
    public Signing {
      left = List.copyOf(left);
    }
  }

  /** Somebody did not want to sign: it never becomes a case. */
  record Declined(Evaluation evaluation) implements Standing {}

  record Paying(Evaluation evaluation, Bill toll) implements Standing {}

  /** @param evaluation of what is answered by now, with what was supplemented */
  record HandedIn(Evaluation evaluation, CaseState state) implements Standing {}

  /** What the answers given by now come to. */
  Evaluation evaluation();
}
