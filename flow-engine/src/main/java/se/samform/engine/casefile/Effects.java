package se.samform.engine.casefile;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.flow.Decision;
import se.samform.core.flow.Effect;
import se.samform.core.flow.RulingEvent;
import se.samform.core.flow.Timer;
import se.samform.core.form.Afterwards.Reader;
import se.samform.core.id.OutboxId;
import se.samform.core.id.Uuid7;
import se.samform.core.outbox.NewMessage;
import se.samform.core.outbox.Outbox;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.Published;
import se.samform.core.publication.Receiver;
import se.samform.core.store.Session;
import se.samform.core.vault.DataKey;

/** Turns what a decision comes to into rows: documents to render, and messages that leave the house. */
final class Effects {

  private static final String CITIZEN = "citizen";
  private static final String CALENDARS = "calendars";
  private static final String RENDERER = "documents";

  private final Outbox outbox;
  private final Bindings bindings;
  private final Uuid7 ids;

  Effects(Outbox outbox, Bindings bindings, Uuid7 ids) {
    this.outbox = outbox;
    this.bindings = bindings;
    this.ids = ids;
  }

  /** Of a case that is just being opened by this submission. */
  void begin(Session session, CaseHead head, Published service, HandedIn handedIn, List<Effect> effects, Instant now)
      throws SQLException {
    var receipt = effects.contains(new Effect.RenderReceipt()) ? Optional.of(newId()) : Optional.<OutboxId>empty();
    var rendering = receipt.map(id -> new NewMessage(
        id, head.id().value(), RENDERER, RenderErrand.KIND, CaseDocument.id(handedIn.id(), Reader.RECEIPT).text(), Optional.empty()));
    var possible = possible(effects, AboutApplicant.mailAddress(service.definition(), List.of(handedIn)));
    outbox.begin(session, head.municipality(), messages(head, service, possible, rendering, receipt), now);
  }

  /**
   * Of a case that was opened before. What delivers waits for the letter, or for the receipt, should it still not be
   * rendered.
   *
   * @param seqBefore of the newest event before these
   */
  void write(Session session, CaseHead head, Published service, DataKey key, Decision.Accepted decided, int seqBefore)
      throws SQLException {
    var effects = possible(session, head, service, key, decided.effects());
    if (effects.isEmpty()) {
      return;
    }
    var delivers = effects.stream().anyMatch(Effect.Deliver.class::isInstance);
    var letter = letter(head, decided, seqBefore);
    var document = letter.isPresent() ? letter.map(NewMessage::id) : delivers
        ? outbox.unfinished(session, head.municipality(), head.id().value(), RenderErrand.KIND)
        : Optional.<OutboxId>empty();
    outbox.append(session, head.municipality(), messages(head, service, effects, letter, document));
  }

  /** The rendering of the decision that was made, if one was. */
  private Optional<NewMessage> letter(CaseHead head, Decision.Accepted decided, int seqBefore) {
    for (int i = 0; i < decided.events().size(); i++) {
      if (decided.events().get(i) instanceof RulingEvent.Decided) {
        var document = CaseDocument.letter(head.id(), seqBefore + i + 1);
        return Optional.of(new NewMessage(newId(), head.id().value(), RENDERER, RenderErrand.KIND, document.text(), Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private static List<Effect> possible(Session session, CaseHead head, Published service, DataKey key, List<Effect> effects)
      throws SQLException {
    return effects.stream().anyMatch(Effects::isMail)
        ? possible(effects, AboutApplicant.mailAddress(service.definition(), SubmissionRows.of(session, key, head.id(), service.definition())))
        : effects;
  }

  /** Who gave no address isn't written to, and nobody at the desk is to believe it. */
  private static List<Effect> possible(List<Effect> effects, Optional<String> address) {
    return address.isPresent() ? effects : effects.stream().filter(effect -> !isMail(effect)).toList();
  }

  private static boolean isMail(Effect effect) {
    return switch (effect) {
      case Effect.ConfirmSubmission confirm -> true;
      case Effect.TellOfStatus tell -> true;
      case Effect.TellOfMessage tell -> true;
      case Effect.RenderReceipt render -> false;
      case Effect.Deliver deliver -> false;
      case Effect.TellOfTask tell -> false;
      case Effect.Remind(var whom, var timer) -> whom == Timer.Whom.CITIZEN;
      case Effect.RenderLetter render -> false;
      case Effect.LetGoOfTimes let -> false;
    };
  }

  private List<NewMessage> messages(
      CaseHead head, Published service, List<Effect> effects, Optional<NewMessage> rendering, Optional<OutboxId> receipt) {
    var others = effects.stream().flatMap(effect -> message(head, service, effect, receipt).stream());
    return Stream.concat(rendering.stream(), others).toList();
  }

  /** None for what is rendered: that comes first of all. */
  private Optional<NewMessage> message(CaseHead head, Published service, Effect effect, Optional<OutboxId> receipt) {
    return switch (effect) {
      case Effect.RenderReceipt() -> Optional.empty();
      case Effect.ConfirmSubmission() -> mail(head, service, new MailErrand.Received());
      case Effect.TellOfStatus(var status) -> mail(head, service, new MailErrand.StatusChanged(status));
      case Effect.TellOfMessage(var written) -> mail(head, service, new MailErrand.Written(written));
      case Effect.Deliver(var role, var on) -> Optional.of(new NewMessage(
          newId(), head.id().value(), receiver(head, service, role), DeliveryErrand.KIND, new DeliveryErrand(role, on).ref(), receipt));
      case Effect.TellOfTask tell -> Optional.empty();
      case Effect.Remind(var whom, var timer) ->
          whom == Timer.Whom.CITIZEN ? mail(head, service, new MailErrand.Reminded(timer)) : Optional.empty();
      case Effect.RenderLetter render -> Optional.empty();
      case Effect.LetGoOfTimes() -> service.definition().asksForTimes()
          ? Optional.of(new NewMessage(newId(), head.id().value(), CALENDARS, TimesErrand.KIND, TimesErrand.REF, Optional.empty()))
          : Optional.empty();
    };
  }

  /** Nothing where the municipality settled that they aren't told. */
  private Optional<NewMessage> mail(CaseHead head, Published service, MailErrand errand) {
    var isTold = Telling.settled(bindings, head, service).isOn(errand.cell(head.state().isOver()));
    return isTold
        ? Optional.of(new NewMessage(newId(), head.id().value(), CITIZEN, MailErrand.KIND, errand.ref(), Optional.empty()))
        : Optional.empty();
  }

  private OutboxId newId() {
    return new OutboxId(ids.next());
  }

  /** An unbound role is written all the same: the delivery gets stuck where a person sees it. */
  private String receiver(CaseHead head, Published service, String role) {
    return bindings.current(head.municipality(), service.family())
        .flatMap(binding -> binding.receiver(role))
        .map(Receiver::name)
        .orElse(role);
  }
}
