package se.samform.engine.look;

import java.util.HexFormat;
import java.util.Optional;
import se.samform.core.id.OfficerId;
import se.samform.core.vault.KeyedHash;

/** Who is shown something. */
public sealed interface Viewer {

  String SYSTEM = "system:";

  record Officer(OfficerId id) implements Viewer {}

  /** A party outside that is asked for its opinion by a link. @param role in which it is asked */
  record Consultee(String role) implements Viewer {}

  /** Who is asked to sign what somebody else is going to hand in. */
  record Signer(KeyedHash person) implements Viewer {}

  /** A system of the municipality's own. @param name as the event log has it */
  record InternalSystem(String name) implements Viewer {}

  default Optional<OfficerId> officer() {
    return this instanceof Officer(var id) ? Optional.of(id) : Optional.empty();
  }

  /** As it is stored of who is no officer. */
  default Optional<String> outside() {
    return switch (this) {
      case Officer officer -> Optional.empty();
      case Consultee(var role) -> Optional.of("consultee:" + role);
      case InternalSystem(var name) -> Optional.of(SYSTEM + name);
      case Signer(var person) -> Optional.of("signer:" + HexFormat.of().formatHex(person.value()));
    };
  }

  static Viewer of(Optional<OfficerId> officer, Optional<String> outside) {
    return officer.<Viewer>map(Officer::new).orElseGet(() -> outside(outside.orElseThrow()));
  }

  private static Viewer outside(String stored) {
    var value = stored.substring(stored.indexOf(':') + 1);
    if (stored.startsWith(SYSTEM)) {
      return new InternalSystem(value);
    }
    return stored.startsWith("consultee:") ? new Consultee(value) : new Signer(new KeyedHash(HexFormat.of().parseHex(value)));
  }
}
