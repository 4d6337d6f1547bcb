package se.samform.engine.casefile;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samform.core.flow.Effect;
import se.samform.core.id.CaseId;
import se.samform.core.id.DocumentId;
import se.samform.core.id.OutboxId;
import se.samform.core.id.Uuid7;
import se.samform.core.outbox.NewMessage;
import se.samform.core.outbox.Outbox;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.Published;
import se.samform.core.publication.Receiver;
import se.samform.core.store.Session;

/** Turns what a decision comes to into rows: documents to render, and messages that leave the house. */
final class Effects {

  private static final String CITIZEN = "citizen";
  private static final String RENDERER = "documents";

  private final Outbox outbox;
  private final Bindings bindings;
  private final Uuid7 ids;

  Effects(Outbox outbox, Bindings bindings, Uuid7 ids) {
    this.outbox = outbox;
    this.bindings = bindings;
    this.ids = ids;
  }

  void write(Session session, CaseHead head, Published service, List<Effect> effects) throws SQLException {
    var receipt = receipt(session, head, effects);
    var messages = new ArrayList<NewMessage>();
    for (var effect : effects) {
      messages.add(message(head, service, effect, receipt));
    }
    outbox.append(session, head.municipality(), messages);
  }

  /** The receipt that deliveries wait for: a new one at submit; later, the one that still isn't rendered. */
  private Optional<DocumentId> receipt(Session session, CaseHead head, List<Effect> effects) throws SQLException {
    if (effects.contains(new Effect.RenderReceipt())) {
      var id = new DocumentId(ids.next());
      DocumentRows.insertReceipt(session, head.municipality(), head.id(), id);
      return Optional.of(id);
    }
    var delivers = effects.stream().anyMatch(Effect.Deliver.class::isInstance);
    return delivers ? DocumentRows.unrenderedReceipt(session, head.municipality(), head.id()) : Optional.empty();
  }

  private NewMessage message(CaseHead head, Published service, Effect effect, Optional<DocumentId> receipt) {
    return switch (effect) {
      case Effect.RenderReceipt() -> message(head.id(), RENDERER, RenderErrand.KIND, receipt.orElseThrow().text());
      case Effect.ConfirmSubmission() -> mail(head.id(), new MailErrand.Received());
      case Effect.TellOfStatus(var status) -> mail(head.id(), new MailErrand.StatusChanged(status));
      case Effect.TellOfMessage(var written) -> mail(head.id(), new MailErrand.Written(written));
      case Effect.Deliver(var role, var on) -> new NewMessage(
          newId(), head.id().value(), receiver(head, service, role), DeliveryErrand.KIND, new DeliveryErrand(role, on).ref(), receipt);
    };
  }

  private NewMessage mail(CaseId stream, MailErrand errand) {
    return message(stream, CITIZEN, MailErrand.KIND, errand.ref());
  }

  private NewMessage message(CaseId stream, String receiver, String kind, String ref) {
    return new NewMessage(newId(), stream.value(), receiver, kind, ref, Optional.empty());
  }

  private OutboxId newId() {
    UUID id = ids.next();
    return new OutboxId(id);
  }

  /** An unbound role is written all the same: the delivery gets stuck where a person sees it. */
  private String receiver(CaseHead head, Published service, String role) {
    return bindings.current(head.municipality(), service.family())
        .flatMap(binding -> binding.receiver(role))
        .map(Receiver::name)
        .orElse(role);
  }
}
