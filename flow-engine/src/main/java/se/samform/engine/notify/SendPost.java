package se.samform.engine.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.Optional;
import se.samform.core.id.CaseId;
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

/** Tells the citizen by text message, in their digital mailbox or on paper, through the municipality's post office. */
@ApplicationScoped
public class SendPost {

  private final Cases cases;
  private final MunicipalityLookup municipalities;
  private final Composing composing;
  private final Counter counter;

  @Inject
  public SendPost(Cases cases, MunicipalityLookup municipalities, Composing composing, PostOffices offices) {
    this.cases = cases;
    this.municipalities = municipalities;
    this.composing = composing;
    this.counter = new Counter(offices);
  }

  /** For the container's proxy. */
  protected SendPost() {
    this(null, null, null, null);
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
    var parcel = file.flatMap(found -> parcel(channel, message, found, facts, office.get()));
    return parcel.isPresent() ? counter.hand(message, facts, office.get(), parcel.get()) : new Outcome.Sent("No address to send it to was given");
  }

  private Optional<JsonObject> parcel(Channel channel, ClaimedMessage message, CaseFile file, MunicipalityFacts facts, PostOffice office) {
    var letter = composing.letter(CitizenErrand.of(message.ref()), channel, file, facts);
    var reach = AboutApplicant.reach(file.service().definition(), file.submissions());
    return Addressee.of(channel, reach, office.region()).map(to -> Counter.parcel(channel, facts, file.head().language(), to, letter));
  }
}
