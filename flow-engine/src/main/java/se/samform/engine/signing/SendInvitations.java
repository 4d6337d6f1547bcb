package se.samform.engine.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import se.samform.core.id.SigningId;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.outbox.ClaimedMessage;
import se.samform.core.store.Database;
import se.samform.core.text.Language;
import se.samform.engine.draft.Drafts;
import se.samform.engine.notify.Letter;
import se.samform.engine.notify.Mail;
import se.samform.engine.notify.MailSender;
import se.samform.engine.notify.MailServer;

/** Mails those who are to sign, and whoever waits for them. The token of a link is made when it is sent, and only its hash is kept. */
@ApplicationScoped
public class SendInvitations extends MailSender {

  private static final int TOKEN_BYTES = 24;

  private final Database database;
  private final Drafts drafts;
  private final SecureRandom random;

  @Inject
  public SendInvitations(
      Database database, Drafts drafts, MunicipalityLookup municipalities, MailServer server, SecureRandom random, Clock clock) {
    super(municipalities, server, clock);
    this.database = database;
    this.drafts = drafts;
    this.random = random;
  }

  /** For the container's proxy. */
  protected SendInvitations() {
    this(null, null, null, MailServer.NONE, null, null);
  }

  @Override
  public String kind() {
    return SigningErrand.KIND;
  }

  @Override
  protected Mail mail(ClaimedMessage message, MunicipalityFacts facts) {
    var errand = SigningErrand.of(message.ref());
    var stored = database.read(session -> RoundRows.find(session, message.municipality(), new SigningId(message.stream())))
        .filter(round -> errand.isToStarter() || errand.isCalledOff() || round.round().state().counts() && round.round().isInvited(errand.signer()));
    var content = stored.flatMap(round -> drafts.keyForMachine(round.municipality(), round.draft()).map(round::content));
    var address = content.map(each -> errand.isToStarter() ? each.starter().mail() : each.invitees().get(errand.signer()).mail())
        .filter(mail -> !mail.isEmpty());
    return address.isPresent() ? new Mail.To(address.get(), letter(errand, stored.get(), facts)) : Mail.nobody("There is nobody to tell any more");
  }

  private Letter letter(SigningErrand errand, StoredRound stored, MunicipalityFacts facts) {
    var link = errand.leadsSomewhere() ? facts.site() + path(errand, stored) : "";
    return SigningLetters.of(errand.what(), link, stored.round().expiresAt(), facts, language(stored));
  }

  private String path(SigningErrand errand, StoredRound stored) {
    return errand.isToStarter() ? "/d/" + stored.draft().text() + "/signing" : "/sign/" + token(stored, errand.signer());
  }

  private String token(StoredRound stored, int signer) {
    var bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    database.transaction(session -> {
      RoundRows.invite(session, stored, signer, Signings.hash(token));
      return true;
    });
    return token;
  }

  private Language language(StoredRound stored) {
    Optional<Language> ofDraft = database.read(session -> session.one("select language from draft where municipality_id = ? and id = ?",
        row -> new Language(row.text("language")), stored.municipality(), stored.draft()));
    return ofDraft.orElse(Language.SWEDISH);
  }
}
