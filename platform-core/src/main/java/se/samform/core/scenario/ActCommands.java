package se.samform.core.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.Entering;
import se.samform.core.flow.Flow;
import se.samform.core.flow.HandlingCommand;
import se.samform.core.flow.RulingCommand;
import se.samform.core.flow.Scenario.Act;
import se.samform.core.flow.Scenario.Handling;
import se.samform.core.flow.Scenario.Lacking;
import se.samform.core.flow.Signature;
import se.samform.core.flow.SupplementCommand;
import se.samform.core.flow.TaskCommand;
import se.samform.core.flow.Wanted;
import se.samform.core.id.MessageId;
import se.samform.core.id.OfficerId;

/** What acts of a story order. Texts that must be written and signatures are filled in, but for what an act says that it lacks. */
final class ActCommands {

  static final String WORDS = "Scenario";
  static final MessageId MESSAGE = new MessageId(new UUID(5, 1));
  private static final OfficerId COLLEAGUE = new OfficerId(new UUID(4, 2));

  private ActCommands() {}

  static CaseCommand changeStatus(Flow flow, Act.SetStatus act) {
    var entering = flow.status(act.to()).map(status -> status.terms().entering()).orElse(Entering.FREELY);
    return new CaseCommand.ChangeStatus(
        act.to(), wanted(entering.message(), act.without(), Lacking.MESSAGE).map(text -> new CaseCommand.WriteToCitizen(MESSAGE, text)),
        wanted(entering.note(), act.without(), Lacking.NOTE), signed(act.without()));
  }

  static CaseCommand decide(Act.Decide act) {
    return new RulingCommand.Decide(act.ruling(), words(act.without(), Lacking.MOTIVATION), Optional.empty(), Optional.empty(), signed(act.without()));
  }

  static CaseCommand finish(Act.Finish act) {
    return new TaskCommand.FinishTask(act.task(), act.outcome(), words(act.without(), Lacking.COMMENT));
  }

  static CaseCommand askFor(List<String> questions, Optional<LocalDate> dueOn) {
    return new SupplementCommand.AskForSupplement(questions, MESSAGE, WORDS, dueOn);
  }

  static CaseCommand handle(Handling how) {
    return switch (how) {
      case TAKE -> new CaseCommand.Take();
      case ASSIGN -> new CaseCommand.Assign(COLLEAGUE);
      case GIVE_BACK -> new HandlingCommand.GiveBack();
      case WRITE -> new CaseCommand.WriteToCitizen(MESSAGE, WORDS);
      case KEEP_DECISION -> new RulingCommand.Reconsider(false, WORDS);
      case CHANGE_DECISION -> new RulingCommand.Reconsider(true, WORDS);
      case FORWARD_APPEAL -> new RulingCommand.ForwardAppeal(true);
    };
  }

  private static Optional<String> wanted(Wanted wanted, Set<Lacking> without, Lacking what) {
    return wanted == Wanted.REQUIRED && !without.contains(what) ? Optional.of(WORDS) : Optional.empty();
  }

  private static String words(Set<Lacking> without, Lacking what) {
    return without.contains(what) ? "" : WORDS;
  }

  private static Optional<Signature> signed(Set<Lacking> without) {
    return without.contains(Lacking.SIGNATURE) ? Optional.empty() : Optional.of(new Signature("scenario", "00".repeat(32)));
  }
}
