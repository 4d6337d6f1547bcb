package se.samform.engine.register;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import se.samform.core.id.MunicipalityId;
import se.samform.core.register.Lookup;

/**
 * What registers answered a moment ago, each municipality's by itself. Who asks for what somebody is asking for already
 * waits for the same answer. That a register is down is not kept: its {@link Circuit} knows that.
 */
final class KeptReplies {

  static final Duration FOUND = Duration.ofMinutes(5);
  static final Duration NOT_FOUND = Duration.ofSeconds(30);
  private static final long MOST_LETTERS = 32_000_000;
  private static final int ENTRY = 200;

  /**
   * @param register its name, to which its token belongs
   * @param address whole, with what is looked for in it
   * @param body what is posted there
   */
  record Key(MunicipalityId municipality, String register, URI address, String body) {

    int letters() {
      return address.toString().length() + body.length();
    }
  }

  private final AsyncCache<Key, Lookup<JsonObject>> replies;

  KeptReplies(Clock clock) {
    this.replies = Caffeine.newBuilder()
        .maximumWeight(MOST_LETTERS)
        .weigher(KeptReplies::letters)
        .expireAfter(Expiry.<Key, Lookup<JsonObject>>creating((key, reply) -> keptFor(reply)))
        .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
        .executor(Runnable::run)
        .buildAsync();
  }

  CompletableFuture<Lookup<JsonObject>> get(Key key, Supplier<CompletableFuture<Lookup<JsonObject>>> ask) {
    return replies.get(key, (asked, executor) -> ask.get());
  }

  /** It turned out to be of no use. */
  void forget(Key key) {
    replies.synchronous().invalidate(key);
  }

  private static int letters(Key key, Lookup<JsonObject> reply) {
    return ENTRY + key.letters() + reply.found().map(JsonObject::toString).map(String::length).orElse(0);
  }

  private static Duration keptFor(Lookup<JsonObject> reply) {
    return switch (reply) {
      case Lookup.Found<JsonObject> found -> FOUND;
      case Lookup.NotFound<JsonObject> missing -> NOT_FOUND;
      case Lookup.Down<JsonObject> down -> Duration.ZERO;
    };
  }
}
