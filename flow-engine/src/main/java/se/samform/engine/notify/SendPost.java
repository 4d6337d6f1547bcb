package se.samform.engine.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.samform.core.id.CaseId;
import se.samform.core.id.DocumentId;
import se.samform.core.json.CanonicalJson;
import se.samform.core.json.ObjectTree;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.notice.Channel;
import se.samform.core.outbox.ClaimedMessage;
import se.samform.core.outbox.Outcome;
import se.samform.core.outbox.Sender;
import se.samform.engine.casefile.AboutApplicant;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.CitizenErrand;
import se.samform.engine.document.Documents;

/**
 * Tells the citizen by text message, in their digital mailbox or on paper, through the municipality's post office; by the last
 * two also what was decided.
 */
@ApplicationScoped
public class SendPost {

  /** What may carry more than that there is something to read. */
  private static final Set<Channel> SEALED = EnumSet.of(Channel.DIGITAL_POST, Channel.PRINT);
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Cases cases;
  private final MunicipalityLookup municipalities;
  private final Composing composing;
  private final Documents documents;
  private final PostOffices offices;
  private final HttpClient client;

  @Inject
  public SendPost(Cases cases, MunicipalityLookup municipalities, Composing composing, Documents documents, PostOffices offices) {
    this.cases = cases;
    this.municipalities = municipalities;
    this.composing = composing;
    this.documents = documents;
    this.offices = offices;
    this.client = HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(CONNECT)
        .followRedirects(HttpClient.Redirect.NEVER)
        .build();
  }

  /** For the container's proxy. */
  protected SendPost() {
    this(null, null, null, null, null);
  }

  /** What sends the messages of one channel. */
  public Sender by(Channel channel) {
    return new Sender() {
      @Override
      public String kind() {
        return channel.key();
      }

      @Override
      public Outcome send(ClaimedMessage message) throws IOException, InterruptedException {
        return SendPost.this.send(channel, message);
      }
    };
  }

  private Outcome send(Channel channel, ClaimedMessage message) throws IOException, InterruptedException {
    var facts = municipalities.facts(message.municipality());
    var office = offices.find(facts.slug()).filter(found -> found.channels().contains(channel));
    if (office.isEmpty()) {
      return new Outcome.Hopeless("Nobody sends " + channel.key() + " for " + facts.slug());
    }
    var file = cases.findForMachine(message.municipality(), new CaseId(message.stream()), message.writtenAt());
    return file.isPresent() && CitizenErrand.of(message.ref()) instanceof CitizenErrand.Decided(var letter)
        ? decision(channel, message, letter, file.get(), facts, office.get())
        : notice(channel, message, file, facts, office.get());
  }

  private Outcome notice(Channel channel, ClaimedMessage message, Optional<CaseFile> file, MunicipalityFacts facts, PostOffice office)
      throws IOException, InterruptedException {
    var parcel = file.flatMap(found -> parcel(channel, message, found, facts, office));
    return parcel.isPresent() ? hand(message, facts, office, parcel.get().build()) : new Outcome.Sent("No address to send it to was given");
  }

  /** What can't be sent so, somebody at the desk sends: nobody is to believe that it went. */
  private Outcome decision(Channel channel, ClaimedMessage message, DocumentId letter, CaseFile file, MunicipalityFacts facts, PostOffice office)
      throws IOException, InterruptedException {
    var parcel = parcel(channel, message, file, facts, office);
    var pdf = documents.pdf(file, letter);
    if (!SEALED.contains(channel) || pdf.isEmpty()) {
      return new Outcome.Hopeless("The letter is gone, or may not go this way");
    }
    return parcel.isPresent()
        ? hand(message, facts, office, parcel.get().put("attachments", enclosed(file.head().reference() + ".pdf", pdf.get())).build())
        : new Outcome.Unreachable("No address is known that the decision may be sent to: send it by hand");
  }

  private static JsonArray enclosed(String name, byte[] pdf) {
    var enclosed = new ObjectTree().put("name", name).put("type", "application/pdf").put("content", Base64.getEncoder().encodeToString(pdf)).build();
    return Json.createArrayBuilder().add(enclosed).build();
  }

  private Optional<ObjectTree> parcel(Channel channel, ClaimedMessage message, CaseFile file, MunicipalityFacts facts, PostOffice office) {
    var letter = composing.letter(CitizenErrand.of(message.ref()), channel, file, facts);
    var reach = AboutApplicant.reach(file.service().definition(), file.submissions());
    var addressee = file.isProtected() ? Addressee.ofProtected(channel, reach, office.region()) : Addressee.of(channel, reach, office.region());
    return addressee.map(to -> new ObjectTree()
        .put("channel", channel.key())
        .put("from", facts.name().in(file.head().language()))
        .put("language", file.head().language().tag())
        .put("to", to)
        .put("subject", letter.subject())
        .put("text", letter.text()));
  }

  private Outcome hand(ClaimedMessage message, MunicipalityFacts facts, PostOffice office, JsonObject parcel) throws IOException, InterruptedException {
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
