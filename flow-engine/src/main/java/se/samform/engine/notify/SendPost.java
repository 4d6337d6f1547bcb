package se.samform.engine.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.io.IOException;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.samform.core.id.CaseId;
import se.samform.core.id.DocumentId;
import se.samform.core.json.ObjectTree;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.notice.Channel;
import se.samform.core.outbox.ClaimedMessage;
import se.samform.core.outbox.Outcome;
import se.samform.core.outbox.Sender;
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

  private final Cases cases;
  private final MunicipalityLookup municipalities;
  private final Composing composing;
  private final Documents documents;
  private final Counter counter;

  @Inject
  public SendPost(Cases cases, MunicipalityLookup municipalities, Composing composing, Documents documents, PostOffices offices) {
    this.cases = cases;
    this.municipalities = municipalities;
    this.composing = composing;
    this.documents = documents;
    this.counter = new Counter(offices);
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
    var office = counter.office(facts, channel);
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
    return parcel.isPresent() ? counter.hand(message, facts, office, parcel.get().build()) : new Outcome.Sent("No address to send it to was given");
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
        ? counter.hand(message, facts, office, parcel.get().put("attachments", enclosed(file.head().reference() + ".pdf", pdf.get())).build())
        : new Outcome.Unreachable("No address is known that the decision may be sent to: send it by hand");
  }

  private static JsonArray enclosed(String name, byte[] pdf) {
    var enclosed = new ObjectTree().put("name", name).put("type", "application/pdf").put("content", Base64.getEncoder().encodeToString(pdf)).build();
    return Json.createArrayBuilder().add(enclosed).build();
  }

  private Optional<ObjectTree> parcel(Channel channel, ClaimedMessage message, CaseFile file, MunicipalityFacts facts, PostOffice office) {
    var letter = composing.letter(CitizenErrand.of(message.ref()), channel, file, facts);
    var reach = file.reach();
    var addressee = file.isProtected() ? Addressee.ofProtected(channel, reach, office.region()) : Addressee.of(channel, reach, office.region());
    return addressee.map(to -> Counter.parcel(channel, facts, file.head().language(), to, letter));
  }
}
