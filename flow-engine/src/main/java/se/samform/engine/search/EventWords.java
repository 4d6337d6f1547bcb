package se.samform.engine.search;

import java.util.List;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.CaseOwner;
import se.samform.core.flow.ContactEvent;
import se.samform.core.flow.Enclosed;
import se.samform.core.flow.FeeEvent;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.flow.RegistryEvent;
import se.samform.core.flow.RulingEvent;
import se.samform.core.flow.SupplementEvent;
import se.samform.core.flow.TaskEvent;
import se.samform.core.flow.TimerEvent;

/** What of an event can be found. A new one with words in it is added here. */
final class EventWords {

  private EventWords() {}

  static void add(CaseEvent event, Findable to) {
    switch (event) {
      case CaseEvent.Opened opened -> to.and(Source.NUMBER, opened.reference());
      case CaseEvent.WrittenToCitizen(var message, var text, var files) -> add(text, files, to);
      case CaseEvent.WrittenToUnit(var message, var text, var files) -> add(text, files, to);
      case ContactEvent.WrittenFor written -> to.and(Source.MESSAGE, written.text());
      case ContactEvent.TakenDown taken -> nothing();
      case ContactEvent.ActedFor acted -> nothing();
      case CaseEvent.NoteAdded(var text, var files) -> {
        to.and(Source.NOTE, text);
        files.forEach(file -> to.and(Source.FILE, file.name()));
      }
      case CaseEvent.Assigned assigned -> to.and(Source.NOTE, assigned.why());
      case CaseEvent.StatusChanged changed -> nothing();
      case HandlingEvent handling -> add(handling, to);
      case TaskEvent task -> add(task, to);
      case RulingEvent ruling -> add(ruling, to);
      case FeeEvent fee -> add(fee, to);
      case SupplementEvent supplement -> nothing();
      case TimerEvent timer -> nothing();
      // A diary number is asked for whole, in the diary itself.
      case RegistryEvent registry -> nothing();
    }
  }

  private static void add(String text, List<Enclosed> files, Findable to) {
    to.and(Source.MESSAGE, text);
    files.forEach(file -> to.and(Source.FILE, file.name()));
  }

  private static void add(HandlingEvent event, Findable to) {
    switch (event) {
      case HandlingEvent.Moved moved -> to.and(Source.NOTE, moved.why());
      case HandlingEvent.ConflictDeclared declared -> to.and(Source.NOTE, declared.why());
      case HandlingEvent.NotAsRouted not -> nothing();
      case HandlingEvent.GivenBack back -> nothing();
      case HandlingEvent.DocumentAdded added -> {
        to.and(Source.FILE, added.title());
        added.files().forEach(file -> to.and(Source.FILE, file.name()));
      }
      case HandlingEvent.NoteStruck struck -> nothing();
      case HandlingEvent.Linked linked -> nothing();
      case HandlingEvent.Unlinked unlinked -> nothing();
      case HandlingEvent.Renews renews -> nothing();
      case HandlingEvent.KeyReplaced replaced -> nothing();
      case HandlingEvent.Transferred(var owner, var why) -> transferred(owner, why, to);
      case HandlingEvent.ChangeSigned signed -> nothing();
      case HandlingEvent.WentOver over -> nothing();
    }
  }

  private static void transferred(CaseOwner owner, String why, Findable to) {
    to.and(Source.NOTE, why).and(Source.NAME, owner.name());
    if (!owner.number().isEmpty()) {
      to.and(new PartyNumber(owner.isOrganisation() ? PartyNumber.Kind.ORGANISATION : PartyNumber.Kind.PERSON, owner.number()));
    }
  }

  private static void add(TaskEvent event, Findable to) {
    switch (event) {
      case TaskEvent.TaskAdded added -> to.and(Source.NOTE, added.title());
      case TaskEvent.TaskFinished finished -> {
        to.and(Source.NOTE, finished.comment());
        finished.files().forEach(file -> to.and(Source.FILE, file.name()));
      }
      case TaskEvent.OutsideAsked(var task, var whom, var question, var dueOn) -> to.and(Source.NOTE, whom.name() + " " + question);
      case TaskEvent.TaskGiven given -> nothing();
      case TaskEvent.LinkRenewed renewed -> nothing();
      case TaskEvent.TaskReminded reminded -> nothing();
      case TaskEvent.TaskStarted started -> nothing();
      case TaskEvent.TaskCalledOff off -> nothing();
    }
  }

  private static void add(RulingEvent event, Findable to) {
    switch (event) {
      case RulingEvent.Decided decided -> to.and(Source.NOTE, decided.motivation());
      case RulingEvent.Reconsidered again -> to.and(Source.NOTE, again.why());
      case RulingEvent.Served served -> nothing();
      case RulingEvent.Appealed appealed -> nothing();
      case RulingEvent.AppealForwarded forwarded -> nothing();
      case RulingEvent.CourtAnswered answered -> nothing();
      case RulingEvent.GainedForce force -> nothing();
    }
  }

  private static void add(FeeEvent event, Findable to) {
    switch (event) {
      case FeeEvent.FeeReckoned reckoned -> nothing();
      case FeeEvent.FeeAsked asked -> to.and(Source.NOTE, asked.text());
      case FeeEvent.Paid paid -> to.and(Source.NUMBER, paid.reference());
      case FeeEvent.RefundAsked asked -> to.and(Source.NOTE, asked.text());
      case FeeEvent.Refunded refunded -> nothing();
      case FeeEvent.RefundRefused refused -> nothing();
      case FeeEvent.RefundLate late -> nothing();
    }
  }

  private static void nothing() {
    // Nothing in it that somebody would look for.
  }
}
