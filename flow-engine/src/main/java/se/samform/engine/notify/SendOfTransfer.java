package se.samform.engine.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import se.samform.core.id.CaseId;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.notice.Channel;
import se.samform.core.outbox.ClaimedMessage;
import se.samform.core.outbox.Outcome;
import se.samform.core.outbox.Sender;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.Reach;
import se.samform.engine.casefile.TransferErrand;

/** Tells whoever had a case that it is somebody else's, and whoever has it now that it is theirs. */
@ApplicationScoped
public class SendOfTransfer implements Sender {

  private static final String NOBODY = "There is nobody to tell any more";

  private final Cases cases;
  private final MunicipalityLookup municipalities;
  private final Postman postman;
  private final Counter counter;

  @Inject
  public SendOfTransfer(Cases cases, MunicipalityLookup municipalities, MailServer server, PostOffices offices, Clock clock) {
    this.cases = cases;
    this.municipalities = municipalities;
    this.postman = new Postman(server, clock);
    this.counter = new Counter(offices);
  }

  /** For the container's proxy. */
  protected SendOfTransfer() {
    this(null, null, MailServer.NONE, null, null);
  }

  @Override
  public String kind() {
    return TransferErrand.KIND;
  }

  @Override
  public Outcome send(ClaimedMessage message) throws Exception {
    var file = cases.findForMachine(message.municipality(), new CaseId(message.stream()), message.writtenAt()).filter(found -> found.key().isPresent());
    return file.isPresent() ? send(message, TransferErrand.of(message.ref(), file.get().head().language()), file.get()) : new Outcome.Sent(NOBODY);
  }

  private Outcome send(ClaimedMessage message, TransferErrand errand, CaseFile file) throws Exception {
    var facts = municipalities.facts(message.municipality());
    var reach = errand.reach(file);
    if (errand.channel() != Channel.MAIL) {
      return byPost(message, errand, file, facts, reach);
    }
    return reach.mail().isPresent() ? postman.send(message, TransferLetters.of(errand, file.head(), facts), facts, reach.mail().get()) : new Outcome.Sent(NOBODY);
  }

  private Outcome byPost(ClaimedMessage message, TransferErrand errand, CaseFile file, MunicipalityFacts facts, Reach reach) throws Exception {
    var channel = errand.channel();
    var office = counter.office(facts, channel);
    if (office.isEmpty()) {
      return new Outcome.Hopeless("Nobody sends " + channel.key() + " for " + facts.slug());
    }
    var region = office.get().region();
    var to = file.isProtected() ? Addressee.ofProtected(channel, reach, region) : Addressee.of(channel, reach, region);
    var letter = channel == Channel.SMS ? TransferLetters.brief(errand, file.head(), facts) : TransferLetters.of(errand, file.head(), facts);
    return to.isPresent() ? counter.hand(message, facts, office.get(), Counter.parcel(channel, facts, errand.language(), to.get(), letter).build())
        : new Outcome.Unreachable("No address is known that it may be sent to");
  }
}
