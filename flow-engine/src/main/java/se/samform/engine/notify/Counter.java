package se.samform.engine.notify;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import se.samform.core.json.CanonicalJson;
import se.samform.core.json.ObjectTree;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.notice.Channel;
import se.samform.core.outbox.ClaimedMessage;
import se.samform.core.outbox.Outcome;
import se.samform.core.text.Language;

/** Hands parcels to post offices: docs/post.md. */
final class Counter {

  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final PostOffices offices;
  private final HttpClient client;

  Counter(PostOffices offices) {
    this.offices = offices;
    this.client = HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(CONNECT)
        .followRedirects(HttpClient.Redirect.NEVER)
        .build();
  }

  /** Of a municipality, if it sends what goes through the channel. */
  Optional<PostOffice> office(MunicipalityFacts facts, Channel channel) {
    return offices.find(facts.slug()).filter(found -> found.channels().contains(channel));
  }

  static ObjectTree parcel(Channel channel, MunicipalityFacts facts, Language language, JsonObject to, Letter letter) {
    return new ObjectTree()
        .put("channel", channel.key())
        .put("from", facts.name().in(language))
        .put("language", language.tag())
        .put("to", to)
        .put("subject", letter.subject())
        .put("text", letter.text());
  }

  Outcome hand(ClaimedMessage message, MunicipalityFacts facts, PostOffice office, JsonObject parcel) throws IOException, InterruptedException {
    var address = office.address().toString().replaceAll("/+$", "") + "/" + facts.slug() + "/messages/" + message.id().text();
    var request = HttpRequest.newBuilder(URI.create(address)).header("Content-Type", "application/json").timeout(PATIENCE)
        .PUT(BodyPublishers.ofByteArray(CanonicalJson.write(parcel)));
    office.token().ifPresent(token -> request.header("Authorization", "Bearer " + token));
    return outcome(client.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode(), message.attempt() > 1);
  }

  /**
   * The post office's own words are not read: nothing of theirs is shown at the desk. Our ids are nobody else's: one that it
   * has with other words is an earlier try of ours, from before the words were changed.
   */
  private static Outcome outcome(int status, boolean again) {
    return switch (status) {
      case 200, 201 -> new Outcome.Sent("Handed to the post office");
      case 409 -> again ? new Outcome.Sent("Handed to the post office before") : new Outcome.Hopeless("The post office has that message already");
      case 422 -> new Outcome.Unreachable("The post office cannot reach that address");
      case 400, 401, 403, 404, 413 -> new Outcome.Hopeless("The post office refused it with the status " + status);
      default -> new Outcome.TryLater("The post office answered with the status " + status);
    };
  }
}
