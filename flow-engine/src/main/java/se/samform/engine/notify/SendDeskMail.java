package se.samform.engine.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import se.samform.core.id.CaseId;
import se.samform.core.id.OfficerId;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.outbox.ClaimedMessage;
import se.samform.core.outbox.Outcome;
import se.samform.core.outbox.Sender;
import se.samform.core.publication.Bindings;
import se.samform.core.text.Language;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.DeskMailErrand;
import se.samform.engine.casefile.Workers;
import se.samform.engine.notice.OfficerChoice;
import se.samform.engine.notice.OfficerWishes;

/** Mails those who work with a case: officers, their unit's mailbox, addresses that the municipality named. */
@ApplicationScoped
public class SendDeskMail implements Sender {

  private final Cases cases;
  private final Bindings bindings;
  private final MunicipalityLookup municipalities;
  private final OfficerWishes wishes;
  private final Workers workers;
  private final Postman postman;

  @Inject
  public SendDeskMail(Cases cases, Bindings bindings, MunicipalityLookup municipalities, OfficerWishes wishes, MailServer server, Clock clock) {
    this.cases = cases;
    this.bindings = bindings;
    this.municipalities = municipalities;
    this.wishes = wishes;
    this.workers = new Workers(bindings, municipalities);
    this.postman = new Postman(server, clock);
  }

  /** For the container's proxy. */
  protected SendDeskMail() {
    this(null, null, null, null, MailServer.NONE, null);
  }

  @Override
  public String kind() {
    return DeskMailErrand.KIND;
  }

  @Override
  public Outcome send(ClaimedMessage message) throws MessagingException {
    var file = cases.findForMachine(message.municipality(), new CaseId(message.stream()), message.writtenAt());
    return file.isPresent() ? send(message, file.get()) : new Outcome.Sent("The case is gone");
  }

  private Outcome send(ClaimedMessage message, CaseFile file) throws MessagingException {
    var errand = DeskMailErrand.of(message.ref());
    if (errand.as().isOfficer() && file.head().state().course().barred().contains(OfficerId.of(errand.who()))) {
      return new Outcome.Sent("The case is kept from them by now");
    }
    var settled = bindings.settled(message.municipality(), file.service());
    var address = workers.address(message.municipality(), settled, errand.who());
    if (address.isEmpty()) {
      return new Outcome.Sent("There is no such address any more");
    }
    var facts = municipalities.facts(message.municipality());
    var letter = DeskLetters.of(errand, file, facts, language(message, errand, facts), settled.words(errand.cell()));
    return postman.send(message, letter, facts, address.get());
  }

  /** What an officer chose; else the municipality's own. */
  private Language language(ClaimedMessage message, DeskMailErrand errand, MunicipalityFacts facts) {
    var own = facts.name().texts().keySet().stream().findFirst().orElse(Language.SWEDISH);
    return errand.as().isOfficer()
        ? wishes.of(message.municipality(), OfficerId.of(errand.who())).map(OfficerChoice::language).orElse(own) : own;
  }
}
