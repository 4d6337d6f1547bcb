package se.samform.engine.casefile;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.ContactEvent;
import se.samform.core.flow.Decision;
import se.samform.core.flow.Effect;
import se.samform.core.flow.FeeEvent;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.flow.RegistryEvent;
import se.samform.core.flow.RulingEvent;
import se.samform.core.flow.SupplementEvent;
import se.samform.core.flow.TaskEvent;
import se.samform.core.flow.Timer;
import se.samform.core.flow.TimerEvent;
import se.samform.core.id.OfficerId;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.municipality.Officer;
import se.samform.core.notice.Channel;
import se.samform.core.notice.EventKind;
import se.samform.core.notice.Mentions;
import se.samform.core.notice.NoticeSettings;
import se.samform.core.notice.Occasion;
import se.samform.core.notice.Planner;
import se.samform.core.notice.Recipient;
import se.samform.core.notice.Settled;
import se.samform.core.notice.Someone;
import se.samform.core.notice.Wishes;
import se.samform.core.publication.Binding;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.Published;
import se.samform.core.store.Session;
import se.samform.engine.notice.DeskNotices;

/** Tells the officers at the desk of what happened to a case, in the transaction in which it happens. */
final class Telling {

  private final Bindings bindings;
  private final MunicipalityLookup municipalities;

  Telling(Bindings bindings, MunicipalityLookup municipalities) {
    this.bindings = bindings;
    this.municipalities = municipalities;
  }

  /** @param before its last event's number before these */
  void tell(Session session, CaseHead head, Published service, int before, Decision.Accepted decided, Actor actor, Instant now)
      throws SQLException {
    var happened = happened(head, before, decided, actor);
    if (happened.isEmpty()) {
      return;
    }
    var settled = settled(bindings, head, service);
    var zone = municipalities.facts(head.municipality()).zone();
    for (var each : happened) {
      var occasion = new Occasion(head.municipality(), each.id(), each.kind(), by(actor), actor instanceof Actor.Citizen, false);
      DeskNotices.write(session, head.id(), head.reference(), Planner.plan(occasion, each.around(), settled, zone, now));
    }
  }

  static Settled settled(Bindings bindings, CaseHead head, Published service) {
    var own = bindings.current(head.municipality(), service.family()).map(Binding::notices).orElse(NoticeSettings.NONE);
    return new Settled(own, NoticeSettings.NONE);
  }

  private static Optional<String> by(Actor actor) {
    return switch (actor) {
      case Actor.Officer officer -> Optional.of(officer.id().text());
      case Actor.ContactCentre(var id) -> Optional.of(id.text());
      case Actor.Citizen citizen -> Optional.empty();
      case Actor.Consultee consultee -> Optional.empty();
      case Actor.Machine() -> Optional.empty();
    };
  }

  private List<Happened> happened(CaseHead head, int before, Decision.Accepted decided, Actor actor) {
    var happened = new ArrayList<Happened>();
    var seq = before;
    for (var event : decided.events()) {
      seq++;
      var id = id(head, "event/" + seq);
      var isFromContactCentre = actor instanceof Actor.ContactCentre && event instanceof CaseEvent.NoteAdded || event instanceof ContactEvent;
      if (isFromContactCentre) {
        happened.add(new Happened(id, EventKind.CONTACT, handlers(head)));
      } else {
        kind(event).ifPresent(kind -> happened.add(new Happened(id, kind, assigned(head))));
      }
      if (event instanceof CaseEvent.NoteAdded(var text) && text.indexOf('@') >= 0) {
        happened.add(new Happened(id, EventKind.MENTION, mentioned(head, text)));
      }
    }
    for (var effect : decided.effects()) {
      var id = id(head, "effect/" + seq + "/" + effect);
      kind(effect).ifPresent(kind -> happened.add(new Happened(id, kind, assigned(head))));
    }
    return happened.stream().filter(each -> !each.around().isEmpty()).toList();
  }

  private static List<Someone> assigned(CaseHead head) {
    return head.state().assignee().map(officer -> someone(head, Recipient.ASSIGNED, officer)).stream().toList();
  }

  /** Whoever has it; while nobody does, all who might take it. */
  private List<Someone> handlers(CaseHead head) {
    return head.state().assignee().isPresent() ? assigned(head) : municipalities.officers(head.municipality()).stream()
        .filter(each -> each.units().contains(head.state().unit()) && !head.state().course().barred().contains(each.id()))
        .map(each -> someone(head, Recipient.OFFICERS, each.id())).toList();
  }

  /** Only who can see the case. */
  private List<Someone> mentioned(CaseHead head, String text) {
    var colleagues = municipalities.officers(head.municipality()).stream().filter(each -> each.units().contains(head.state().unit()))
        .filter(each -> !head.state().course().barred().contains(each.id())).toList();
    return Mentions.in(text, colleagues).stream().map(Officer::id).map(officer -> someone(head, Recipient.MENTIONED, officer)).toList();
  }

  private static Someone someone(CaseHead head, Recipient as, OfficerId officer) {
    return new Someone(head.municipality(), as, officer.text(), Set.of(Channel.DESK), Wishes.NONE);
  }

  private static Optional<EventKind> kind(CaseEvent event) {
    return switch (event) {
      case CaseEvent.Opened opened -> Optional.empty();
      case CaseEvent.Assigned assigned -> Optional.of(EventKind.ASSIGNED);
      case CaseEvent.StatusChanged changed -> Optional.of(changed.kind().isEnd() ? EventKind.CASE_CLOSED : EventKind.STATUS_CHANGED);
      case CaseEvent.WrittenToCitizen written -> Optional.of(EventKind.NEW_MESSAGE);
      case CaseEvent.WrittenToUnit written -> Optional.of(EventKind.NEW_MESSAGE);
      case CaseEvent.NoteAdded note -> Optional.of(EventKind.NEW_NOTE);
      case ContactEvent contact -> Optional.of(EventKind.CONTACT);
      case SupplementEvent.SupplementAsked asked -> Optional.of(EventKind.SUPPLEMENT_ASKED);
      case SupplementEvent.Supplemented supplemented -> Optional.of(EventKind.SUPPLEMENT_IN);
      case TaskEvent task -> Optional.empty();
      case HandlingEvent handling -> Optional.empty();
      case RulingEvent ruling -> Optional.empty();
      case FeeEvent fee -> Optional.empty();
      case TimerEvent timer -> Optional.empty();
      case RegistryEvent registry -> Optional.empty();
    };
  }

  private static Optional<EventKind> kind(Effect effect) {
    return switch (effect) {
      case Effect.TellOfTask task -> Optional.of(EventKind.TASK);
      case Effect.Remind(var whom, var timer) -> kind(whom, timer);
      case Effect.RenderReceipt render -> Optional.empty();
      case Effect.ConfirmSubmission confirm -> Optional.empty();
      case Effect.TellOfStatus status -> Optional.empty();
      case Effect.TellOfMessage message -> Optional.empty();
      case Effect.Deliver deliver -> Optional.empty();
      case Effect.RenderLetter render -> Optional.empty();
      case Effect.LetGoOfTimes let -> Optional.empty();
    };
  }

  private static Optional<EventKind> kind(Timer.Whom whom, String timer) {
    var isLate = timer.equals(Timer.Usual.PROMISE.id()) || timer.equals(Timer.Usual.HANDLING_TIME.id());
    return whom == Timer.Whom.CITIZEN ? Optional.empty() : Optional.of(isLate ? EventKind.OVERDUE : EventKind.REMINDER);
  }

  private static UUID id(CaseHead head, String what) {
    return UUID.nameUUIDFromBytes((head.id().text() + "/" + what).getBytes(StandardCharsets.UTF_8));
  }

  /** Something of the sort, and who is around. */
  private record Happened(UUID id, EventKind kind, List<Someone> around) {}
}
