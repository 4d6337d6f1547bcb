package se.samform.engine.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import se.samform.core.id.CaseId;
import se.samform.core.id.OfficerId;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.notice.Recipient;
import se.samform.core.outbox.ClaimedMessage;
import se.samform.core.publication.Bindings;
import se.samform.core.text.Language;
import se.samform.engine.absence.Absences;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.DeskMailErrand;
import se.samform.engine.casefile.Workers;
import se.samform.engine.notice.OfficerChoice;
import se.samform.engine.notice.OfficerWishes;

/** Mails those who work with a case: officers, their unit's mailbox, addresses that the municipality named. */
@ApplicationScoped
public class SendDeskMail extends MailSender {

  private final Cases cases;
  private final Bindings bindings;
  private final OfficerWishes wishes;
  private final Workers workers;
  private final Absences absences;

  @Inject
  public SendDeskMail(
      Cases cases, Bindings bindings, MunicipalityLookup municipalities, OfficerWishes wishes, Absences absences, MailServer server, Clock clock) {
    super(municipalities, server, clock);
    this.cases = cases;
    this.bindings = bindings;
    this.wishes = wishes;
    this.workers = new Workers(bindings, municipalities);
    this.absences = absences;
  }

  /** For the container's proxy. */
  protected SendDeskMail() {
    this(null, null, null, null, null, MailServer.NONE, null);
  }

  @Override
  public String kind() {
    return DeskMailErrand.KIND;
  }

  @Override
  protected Mail mail(ClaimedMessage message, MunicipalityFacts facts) {
    var file = cases.findForMachine(message.municipality(), new CaseId(message.stream()), message.writtenAt());
    return file.isPresent() ? mail(message, file.get(), facts) : Mail.nobody("The case is gone");
  }

  private Mail mail(ClaimedMessage message, CaseFile file, MunicipalityFacts facts) {
    var errand = DeskMailErrand.of(message.ref());
    if (errand.as().isOfficer() && workers.isKeptFrom(file, errand.as(), OfficerId.of(errand.who()))) {
      return Mail.nobody("The case is kept from them by now");
    }
    var settled = bindings.settled(message.municipality(), file.service());
    var address = workers.address(message.municipality(), settled, errand.who());
    if (address.isEmpty()) {
      return Mail.nobody("There is no such address any more");
    }
    var language = language(message, errand, facts);
    var letter = DeskLetters.of(errand, file, facts, language, settled.words(errand.cell(), language));
    return new Mail.To(address.get(), isForAnother(message, errand, file, facts) ? DeskLetters.toDeputy(letter, language) : letter);
  }

  /** Whether it comes to them since they stand in for who has the case. */
  private boolean isForAnother(ClaimedMessage message, DeskMailErrand errand, CaseFile file, MunicipalityFacts facts) {
    var day = message.writtenAt().atZone(facts.zone()).toLocalDate();
    return errand.as() == Recipient.ASSIGNED && file.head().state().assignee().filter(handler -> !handler.text().equals(errand.who()))
        .filter(handler -> absences.withDeputy(message.municipality(), OfficerId.of(errand.who()), day).stream().anyMatch(each -> each.officer().equals(handler))).isPresent();
  }

  /** What an officer chose; else the municipality's own. */
  private Language language(ClaimedMessage message, DeskMailErrand errand, MunicipalityFacts facts) {
    return errand.as().isOfficer()
        ? wishes.of(message.municipality(), OfficerId.of(errand.who())).map(OfficerChoice::language).orElseGet(facts::language) : facts.language();
  }
}
