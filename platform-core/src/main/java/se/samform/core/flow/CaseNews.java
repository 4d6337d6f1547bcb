package se.samform.core.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samform.core.id.MessageId;
import se.samform.core.notice.EventKind;

/** Of all that a decision of the rules comes to, what somebody is told of: the rule for earnest and for trying out. */
public final class CaseNews {

  private CaseNews() {}

  /** Those who work with the case. @param before the number of the case's last event before these */
  public static List<DeskNews> toDesk(int before, Decision.Accepted decided, Actor actor) {
    var news = new ArrayList<DeskNews>();
    var seq = before;
    for (var event : decided.events()) {
      var number = ++seq;
      kind(event, decided.events(), actor).ifPresent(kind -> news.add(new DeskNews(kind, number, "")));
      if (event instanceof CaseEvent.NoteAdded(var text, var files) && text.indexOf('@') >= 0) {
        news.add(new DeskNews(EventKind.MENTION, number, ""));
      }
    }
    for (var effect : decided.effects()) {
      news(effect, seq).ifPresent(news::add);
    }
    return news.stream().distinct().toList();
  }

  /** Whoever handed it in; of one effect. @param over whether the case is, after that */
  public static Optional<EventKind> toCitizen(Effect effect, List<CaseEvent> events, boolean over) {
    return switch (effect) {
      case Effect.ConfirmSubmission() -> Optional.of(EventKind.CASE_SUBMITTED);
      case Effect.TellOfStatus(var status) -> Optional.of(over ? EventKind.CASE_CLOSED : EventKind.STATUS_CHANGED);
      case Effect.TellOfMessage(var message) -> Optional.of(isOfDocuments(events, message) ? EventKind.NEW_DOCUMENTS : EventKind.NEW_MESSAGE);
      case Effect.Remind(var whom, var timer) -> whom == Timer.Whom.CITIZEN ? Optional.of(EventKind.REMINDER) : Optional.empty();
      case Effect.TellOfNewKey() -> Optional.of(EventKind.STATUS_CHANGED);
      case Effect.RenderReceipt render -> Optional.empty();
      case Effect.Deliver deliver -> Optional.empty();
      case Effect.DeliverMessage deliver -> Optional.empty();
      case Effect.DeliverDocument deliver -> Optional.empty();
      case Effect.TellOfTask tell -> Optional.empty();
      case Effect.RemindOfTask remind -> Optional.empty();
      case Effect.RenderLetter render -> Optional.empty();
      case Effect.LetGoOfTimes let -> Optional.empty();
      case Effect.TellOfTransfer tell -> Optional.empty();
    };
  }

  /** A message with files is told as what it is: that there are documents. */
  public static boolean isOfDocuments(List<CaseEvent> events, MessageId message) {
    return events.stream().anyMatch(event -> isOfDocuments(event, message));
  }

  private static boolean isOfDocuments(CaseEvent event, MessageId message) {
    return event instanceof HandlingEvent.DocumentAdded added && added.document().equals(message)
        || event instanceof CaseEvent.WrittenToCitizen(var id, var text, var files) && id.equals(message) && !files.isEmpty();
  }

  private static Optional<EventKind> kind(CaseEvent event, List<CaseEvent> all, Actor actor) {
    if (actor instanceof Actor.ContactCentre && event instanceof CaseEvent.NoteAdded) {
      return Optional.of(EventKind.CONTACT);
    }
    return isToldWithSupplement(event, all) ? Optional.empty() : kind(event, actor);
  }

  /** That what came in has brought the case into another status is told once. */
  private static boolean isToldWithSupplement(CaseEvent event, List<CaseEvent> all) {
    return event instanceof CaseEvent.StatusChanged changed && changed.kind() == StatusKind.SUPPLEMENTED && all.stream().anyMatch(SupplementEvent.Supplemented.class::isInstance);
  }

  private static Optional<EventKind> kind(CaseEvent event, Actor actor) {
    return switch (event) {
      case CaseEvent.Opened opened -> Optional.of(EventKind.CASE_SUBMITTED);
      case CaseEvent.Assigned assigned -> Optional.of(EventKind.ASSIGNED);
      case CaseEvent.StatusChanged changed -> Optional.of(kind(changed.kind()));
      case CaseEvent.WrittenToCitizen written -> Optional.of(written.files().isEmpty() ? EventKind.NEW_MESSAGE : EventKind.NEW_DOCUMENTS);
      case CaseEvent.WrittenToUnit written -> Optional.of(EventKind.NEW_MESSAGE);
      case CaseEvent.NoteAdded note -> Optional.of(EventKind.NEW_NOTE);
      case ContactEvent.WrittenFor written -> Optional.of(EventKind.CONTACT);
      case ContactEvent.TakenDown taken -> Optional.empty();
      case ContactEvent.ActedFor acted -> Optional.empty();
      case SupplementEvent.SupplementAsked asked -> Optional.of(EventKind.SUPPLEMENT_ASKED);
      case SupplementEvent.Corrected corrected -> Optional.empty();
      case SupplementEvent.Supplemented supplemented -> Optional.of(EventKind.SUPPLEMENT_IN);
      case TaskEvent task -> isReferralAnswered(task, actor) ? Optional.of(EventKind.REFERRAL_ANSWERED) : Optional.empty();
      case HandlingEvent handling -> kind(handling);
      case FeeEvent.RefundLate late -> Optional.of(EventKind.REMINDER);
      case FeeEvent fee -> isMoney(fee) ? Optional.of(EventKind.PAID) : Optional.empty();
      case RulingEvent ruling -> Optional.of(kind(ruling));
      case TimerEvent timer -> Optional.empty();
      case RegistryEvent registry -> Optional.empty();
    };
  }

  private static Optional<EventKind> kind(HandlingEvent handling) {
    if (handling instanceof HandlingEvent.DocumentAdded) {
      return Optional.of(EventKind.NEW_DOCUMENTS);
    }
    return handling instanceof HandlingEvent.Moved ? Optional.of(EventKind.ROUTED) : Optional.empty();
  }

  /** What was paid before it was handed in is told with the case. */
  private static boolean isMoney(FeeEvent event) {
    return switch (event) {
      case FeeEvent.Paid paid -> paid.fee().isPresent();
      case FeeEvent.Refunded refunded -> true;
      case FeeEvent.RefundRefused refused -> true;
      case FeeEvent.RefundLate late -> false;
      case FeeEvent.FeeReckoned reckoned -> false;
      case FeeEvent.FeeAsked asked -> false;
      case FeeEvent.RefundAsked asked -> false;
    };
  }

  private static EventKind kind(RulingEvent ruling) {
    return switch (ruling) {
      case RulingEvent.Decided decided -> EventKind.DECIDED;
      case RulingEvent.Served served -> EventKind.DECISION_SERVED;
      case RulingEvent.Appealed appealed -> EventKind.APPEAL;
      case RulingEvent.Reconsidered reconsidered -> EventKind.APPEAL;
      case RulingEvent.AppealForwarded forwarded -> EventKind.APPEAL;
      case RulingEvent.CourtAnswered answered -> EventKind.APPEAL;
      case RulingEvent.GainedForce force -> EventKind.GAINED_FORCE;
    };
  }

  private static EventKind kind(StatusKind status) {
    if (status == StatusKind.WITHDRAWN) {
      return EventKind.WITHDRAWN;
    }
    return status.isEnd() ? EventKind.CASE_CLOSED : EventKind.STATUS_CHANGED;
  }

  /** Also by a unit that was asked, and by somebody outside in their own words. */
  private static boolean isReferralAnswered(TaskEvent event, Actor actor) {
    return event instanceof TaskEvent.TaskFinished finished && (finished.outcome().fits(TaskKind.REFER) || actor instanceof Actor.Consultee);
  }

  private static Optional<DeskNews> news(Effect effect, int seq) {
    return switch (effect) {
      case Effect.TellOfTask(var task) -> Optional.of(new DeskNews(EventKind.TASK, seq, task));
      case Effect.Remind(var whom, var timer) -> reminder(whom, timer, seq);
      case Effect.RemindOfTask(var task, var whom) -> Optional.of(reminder(task, whom, seq));
      case Effect.RenderReceipt render -> Optional.empty();
      case Effect.ConfirmSubmission confirm -> Optional.empty();
      case Effect.TellOfStatus status -> Optional.empty();
      case Effect.TellOfMessage message -> Optional.empty();
      case Effect.Deliver deliver -> Optional.empty();
      case Effect.DeliverMessage deliver -> Optional.empty();
      case Effect.DeliverDocument deliver -> Optional.empty();
      case Effect.RenderLetter render -> Optional.empty();
      case Effect.LetGoOfTimes let -> Optional.empty();
      case Effect.TellOfTransfer tell -> Optional.empty();
      case Effect.TellOfNewKey tell -> Optional.empty();
    };
  }

  private static DeskNews reminder(String task, Reminder.Whom whom, int seq) {
    return switch (whom) {
      case DOER -> new DeskNews(EventKind.TASK, seq, task);
      case OFFICER -> new DeskNews(EventKind.REMINDER, seq, "");
      case UNIT -> new DeskNews(EventKind.REMINDER, seq, DeskNews.UNIT);
    };
  }

  private static Optional<DeskNews> reminder(Timer.Whom whom, String timer, int seq) {
    var isLate = timer.equals(Timer.Usual.PROMISE.id()) || timer.equals(Timer.Usual.HANDLING_TIME.id());
    var kind = isLate ? EventKind.OVERDUE : EventKind.REMINDER;
    return switch (whom) {
      case CITIZEN -> Optional.empty();
      case OFFICER -> Optional.of(new DeskNews(kind, seq, ""));
      case UNIT -> Optional.of(new DeskNews(kind, seq, DeskNews.UNIT));
    };
  }
}
