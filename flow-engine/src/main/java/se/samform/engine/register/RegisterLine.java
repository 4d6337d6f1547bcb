package se.samform.engine.register;

import jakarta.json.JsonObject;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import se.samform.core.publication.Register;
import se.samform.core.register.DownReason;
import se.samform.core.register.Lookup;

/** The line to one register. What comes out of it is always a value; operators read in the log when it goes down and comes back. */
final class RegisterLine {

  private static final Logger LOG = Logger.getLogger(RegisterLine.class.getName());

  private final Register register;
  private final HttpClient client;
  private final Optional<String> token;
  private final Circuit circuit;
  private final Duration patience;

  RegisterLine(Register register, HttpClient client, Optional<String> token, Circuit circuit, Duration patience) {
    this.register = register;
    this.client = client;
    this.token = token.map(String::strip).filter(this::canBeSent);
    this.circuit = circuit;
    this.patience = patience;
  }

  CompletableFuture<Lookup<JsonObject>> ask(Asked asked) {
    return exchange(asked.isPosted()
        ? request(asked).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(asked.body()))
        : request(asked).GET());
  }

  CompletableFuture<Lookup<JsonObject>> delete(Asked asked) {
    return exchange(request(asked).DELETE());
  }

  /** It answered, but nothing that can be used. */
  <T> Lookup<T> garbage() {
    LOG.warning(() -> "The register " + register.name() + " answers otherwise than docs/registers.md says");
    return new Lookup.Down<>(DownReason.GARBAGE);
  }

  /** What a header cannot carry is not told either: the client would say it in its exception. */
  private boolean canBeSent(String text) {
    boolean isVisible = text.chars().allMatch(c -> c > ' ' && c < 127);
    if (!isVisible) {
      LOG.warning(() -> "The token of the register " + register.name() + " has signs that cannot be sent: only visible ASCII can");
    }
    return isVisible;
  }

  private HttpRequest.Builder request(Asked asked) {
    var request = HttpRequest.newBuilder(asked.below(register.address())).header("Accept", "application/json");
    token.ifPresent(text -> request.header("Authorization", "Bearer " + text));
    return request;
  }

  /** The whole of it in time: the client's own time-out ends when the answer begins. */
  private CompletableFuture<Lookup<JsonObject>> exchange(HttpRequest.Builder request) {
    if (!circuit.mayAsk()) {
      return CompletableFuture.completedFuture(new Lookup.Down<>(DownReason.RESTING));
    }
    var answer = client.sendAsync(request.build(), WholeBytes.atMost(Said.LARGEST));
    return answer.copy().orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
        .handle(this::said)
        .whenComplete((said, failure) -> answer.cancel(true));
  }

  private Lookup<JsonObject> said(HttpResponse<byte[]> response, Throwable failure) {
    var said = failure == null ? Said.of(response.statusCode(), response.body()) : failed(failure);
    noted(said);
    return said;
  }

  private static Lookup<JsonObject> failed(Throwable failure) {
    var cause = failure instanceof CompletionException ? failure.getCause() : failure;
    return new Lookup.Down<>(cause instanceof WholeBytes.TooMany ? DownReason.GARBAGE : DownReason.NO_ANSWER);
  }

  /** Only what makes people wait opens the circuit; a refusal or garbage comes at once. */
  private void noted(Lookup<JsonObject> said) {
    if (said instanceof Lookup.Down<JsonObject>(var reason)) {
      noted(reason);
    } else if (circuit.answered()) {
      LOG.info(() -> "The register " + register.name() + " answers again");
    }
  }

  private void noted(DownReason reason) {
    switch (reason) {
      case NO_ANSWER -> {
        if (circuit.failed()) {
          LOG.warning(() -> "The register " + register.name() + " does not answer; it is asked again in " + circuit.rest().toSeconds() + " s");
        }
      }
      case REFUSED -> LOG.warning(() -> "The register " + register.name() + " refuses what it is asked: see its token and its lists");
      case GARBAGE -> garbage();
      case RESTING -> { }
    }
  }
}
