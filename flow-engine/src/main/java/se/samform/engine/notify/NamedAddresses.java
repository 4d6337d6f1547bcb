package se.samform.engine.notify;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samform.core.id.OutboxId;
import se.samform.core.id.Uuid7;
import se.samform.core.outbox.NewMessage;
import se.samform.engine.casefile.Workers;

/** Mails to addresses that the municipality named, of something that is of no case: one message for each. */
final class NamedAddresses {

  private NamedAddresses() {}

  /** One that is told. @param who as the address is referred to @param what of what */
  record Told(String who, String what) {

    static Told of(String ref) {
      var parts = ref.split("/", 2);
      return new Told(parts[0], parts[1]);
    }
  }

  /** @param about what the messages are about @param what never personal data */
  static List<NewMessage> messages(Uuid7 ids, List<String> addresses, UUID about, String kind, String what) {
    return Workers.named(addresses).stream().map(who -> new NewMessage(
        new OutboxId(ids.next()), about, "desk" + NewMessage.OF + who, kind, who + "/" + what, Optional.empty())).toList();
  }
}
