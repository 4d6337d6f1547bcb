package se.samform.engine.register;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.function.Function;
import se.samform.core.id.MunicipalityId;
import se.samform.core.publication.Register;
import se.samform.core.register.Lookup;

/** What one municipality asks of one register, and what the answers mean. */
final class Questions {

  private final MunicipalityId municipality;
  private final Register register;
  private final RegisterLine line;
  private final KeptReplies kept;

  Questions(MunicipalityId municipality, Register register, RegisterLine line, KeptReplies kept) {
    this.municipality = municipality;
    this.register = register;
    this.line = line;
    this.kept = kept;
  }

  /** As it was answered a moment ago, if it was. */
  <T> Lookup<T> ask(Asked asked, Function<Reply, T> read) {
    var key = key(asked);
    var meant = meant(kept.get(key, () -> line.ask(asked)).join(), read);
    if (meant.isDown()) {
      kept.forget(key);
    }
    return meant;
  }

  /** As it is now, and as it is kept from now on. */
  <T> Lookup<T> askNow(Asked asked, Function<Reply, T> read) {
    kept.forget(key(asked));
    return ask(asked, read);
  }

  private KeptReplies.Key key(Asked asked) {
    return new KeptReplies.Key(municipality, register.name(), asked.below(register.address()), asked.body());
  }

  /** As it is now. */
  <T> Lookup<T> askAnew(Asked asked, Function<Reply, T> read) {
    return meant(line.ask(asked).join(), read);
  }

  <T> Lookup<T> delete(Asked asked, Function<Reply, T> read) {
    return meant(line.delete(asked).join(), read);
  }

  private <T> Lookup<T> meant(Lookup<JsonObject> said, Function<Reply, T> read) {
    return said.flatMap(object -> read(Reply.of(object), read).<Lookup<T>>map(Lookup.Found::new).orElseGet(line::garbage));
  }

  private static <T> Optional<T> read(Reply reply, Function<Reply, T> read) {
    return reply.whole(read.apply(reply));
  }
}
