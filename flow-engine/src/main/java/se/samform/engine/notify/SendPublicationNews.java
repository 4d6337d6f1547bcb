package se.samform.engine.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import se.samform.core.id.FamilyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.outbox.ClaimedMessage;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.engine.casefile.Workers;

/** Mails that an e-service was published. */
@ApplicationScoped
public class SendPublicationNews extends MailSender {

  private static final String FIRST = "1";

  private final Bindings bindings;
  private final PublishedServices services;

  @Inject
  public SendPublicationNews(Bindings bindings, PublishedServices services, MunicipalityLookup municipalities, MailServer server, Clock clock) {
    super(municipalities, server, clock);
    this.bindings = bindings;
    this.services = services;
  }

  /** For the container's proxy. */
  protected SendPublicationNews() {
    this(null, null, null, MailServer.NONE, null);
  }

  @Override
  public String kind() {
    return PublicationNews.KIND;
  }

  @Override
  protected Mail mail(ClaimedMessage message, MunicipalityFacts facts) {
    var family = new FamilyId(message.stream());
    var told = NamedAddresses.Told.of(message.ref());
    var settled = bindings.settled(message.municipality(), family);
    var address = Workers.address(settled.subscribers(), told.who());
    var service = newest(message.municipality(), family);
    if (address.isEmpty() || service.isEmpty()) {
      return Mail.nobody("There is no such address or e-service any more");
    }
    var language = facts.language();
    var letter = NewsLetters.published(service.get().definition().about().title(), service.get().key().value(), told.what().equals(FIRST), facts, language,
        settled.words(PublicationNews.CELL, language));
    return new Mail.To(address.get(), letter);
  }

  private Optional<Published> newest(MunicipalityId municipality, FamilyId family) {
    return services.newest(municipality).stream().filter(each -> each.family().equals(family)).findFirst();
  }
}
