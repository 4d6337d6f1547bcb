package se.samform.core.outbox;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OutboxId;

/** Of a stream's first messages, those that the node which writes them may send as soon as they are committed. */
record AtOnce(Map<NewMessage, ClaimedMessage> claims) {

  /** The first to each receiver; of those that wait for another, the ones whose other waits for nothing. */
  static AtOnce of(MunicipalityId municipality, List<NewMessage> messages, int attempts, Instant now, UUID lease, Instant until) {
    var receivers = new HashSet<String>();
    var going = new HashSet<OutboxId>();
    var claims = new LinkedHashMap<NewMessage, ClaimedMessage>();
    for (var message : messages) {
      var isFirst = receivers.add(message.receiver()) && message.isDue(now);
      if (isFirst && message.waitsFor().map(going::contains).orElse(true)) {
        claims.put(message, claimed(municipality, message, attempts, now, lease, until));
      }
      if (isFirst && message.waitsFor().isEmpty()) {
        going.add(message.id());
      }
    }
    return new AtOnce(claims);
  }

  Optional<ClaimedMessage> claim(NewMessage message) {
    return Optional.ofNullable(claims.get(message));
  }

  List<Errand> errands() {
    return claims.keySet().stream()
        .filter(message -> message.waitsFor().isEmpty())
        .map(first -> new Errand(claims.get(first), after(first)))
        .toList();
  }

  private List<ClaimedMessage> after(NewMessage first) {
    return claims.keySet().stream()
        .filter(message -> message.waitsFor().equals(Optional.of(first.id())))
        .map(claims::get)
        .toList();
  }

  private static ClaimedMessage claimed(
      MunicipalityId municipality, NewMessage message, int attempts, Instant now, UUID lease, Instant until) {
    return new ClaimedMessage(
        message.id(), municipality, message.stream(), message.receiver(), message.kind(), message.ref(), 1, attempts, now, lease, until);
  }
}
