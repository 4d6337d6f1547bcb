package se.samform.engine.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.municipality.Officer;
import se.samform.core.municipality.Term;
import se.samform.core.outbox.ClaimedMessage;
import se.samform.core.publication.Bindings;
import se.samform.core.text.Language;
import se.samform.engine.casefile.Workers;

/** Mails that something has ended that an officer was or might: who, what, and since when. */
@ApplicationScoped
public class SendEndedRights extends MailSender {

  private final Bindings bindings;
  private final MunicipalityLookup municipalities;

  @Inject
  public SendEndedRights(Bindings bindings, MunicipalityLookup municipalities, MailServer server, Clock clock) {
    super(municipalities, server, clock);
    this.bindings = bindings;
    this.municipalities = municipalities;
  }

  /** For the container's proxy. */
  protected SendEndedRights() {
    this(null, null, MailServer.NONE, null);
  }

  @Override
  public String kind() {
    return EndedRights.KIND;
  }

  /** What has been prolonged meanwhile isn't told. */
  @Override
  protected Mail mail(ClaimedMessage message, MunicipalityFacts facts) {
    var told = NamedAddresses.Told.of(message.ref());
    var until = LocalDate.parse(told.what());
    var settled = EndedRights.settled(bindings, message.municipality());
    var address = Workers.address(settled.global(), told.who());
    var officer = municipalities.officer(message.municipality(), new OfficerId(message.stream()));
    var language = facts.language();
    var ended = officer.map(each -> ended(message.municipality(), each, until, language)).orElse(List.of());
    return address.isEmpty() || ended.isEmpty()
        ? Mail.nobody("There is nobody to tell, or nothing, any more")
        : new Mail.To(address.get(), NewsLetters.ended(officer.get().name(), ended, until, facts, language, settled.words(EndedRights.CELL, language)));
  }

  private List<String> ended(MunicipalityId municipality, Officer officer, LocalDate until, Language language) {
    return officer.terms().stream().filter(term -> term.until().equals(until)).flatMap(term -> name(municipality, term.of(), language).stream()).sorted().toList();
  }

  private Optional<String> name(MunicipalityId municipality, Term.Of of, Language language) {
    return switch (of) {
      case Term.Of.InUnit(var unit) -> municipalities.unit(municipality, unit).map(found -> NewsLetters.handling(found.name()).in(language));
      case Term.Of.Having(var right) -> Optional.of(NewsLetters.name(right).in(language));
      case Term.Of.Administering() -> Optional.of(NewsLetters.ADMINISTERING.in(language));
      case Term.Of.AtContactCentre() -> Optional.of(NewsLetters.ANSWERING.in(language));
    };
  }
}
