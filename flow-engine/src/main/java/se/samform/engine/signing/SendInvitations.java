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
import se.samform.core.outbox.Outcome;
import se.samform.core.outbox.Sender;
import se.samform.core.store.Database;
import se.samform.core.text.Language;
import se.samform.engine.draft.Drafts;
import se.samform.engine.notify.MailServer;
import se.samform.engine.notify.Postman;
import se.samform.engine.notify.TextMessages;

/** Mails or texts those who are to sign, and mails whoever waits for them. The token of a link is made when it is sent, and only its hash is kept. */
@ApplicationScoped
public class SendInvitations implements Sender {

  private static final int TOKEN_BYTES = 24;
  private static final String NOBODY = "There is nobody to tell any more";

  private final Database database;
  private final Drafts drafts;
  private final MunicipalityLookup municipalities;
  private final Postman postman;
  private final TextMessages texts;
  private final SecureRandom random;

  @Inject
  public SendInvitations(
      Database database, Drafts drafts, MunicipalityLookup municipalities, MailServer server, TextMessages texts, SecureRandom random, Clock clock) {
    this.database = database;
    this.drafts = drafts;
    this.municipalities = municipalities;
    this.postman = new Postman(server, clock);
    this.texts = texts;
    this.random = random;
  }

  /** For the container's proxy. */
  protected SendInvitations() {
    this(null, null, null, MailServer.NONE, null, null, null);
  }

  @Override
  public String kind() {
    return SigningErrand.KIND;
  }

  @Override
  public Outcome send(ClaimedMessage message) throws Exception {
    var errand = SigningErrand.of(message.ref());
    var stored = database.read(session -> RoundRows.find(session, message.municipality(), new SigningId(message.stream())))
        .filter(round -> errand.isToStarter() || errand.isCalledOff() || round.round().state().counts() && round.round().isInvited(errand.signer()));
    var content = stored.flatMap(round -> drafts.keyForMachine(round.municipality(), round.draft()).map(round::content));
    return content.isPresent() ? send(message, errand, stored.get(), content.get()) : new Outcome.Sent(NOBODY);
  }

  private Outcome send(ClaimedMessage message, SigningErrand errand, StoredRound stored, RoundContent content) throws Exception {
    var facts = municipalities.facts(message.municipality());
    var language = language(stored);
    if (!errand.isToStarter() && content.invitees().get(errand.signer()).isTexted()) {
      var brief = SigningLetters.brief(errand.what(), link(errand, stored, facts), facts, language);
      return texts.send(message, facts, language, content.invitees().get(errand.signer()).phone(), brief);
    }
    var address = errand.isToStarter() ? content.starter().mail() : content.invitees().get(errand.signer()).mail();
    if (address.isEmpty()) {
      return new Outcome.Sent(NOBODY);
    }
    var letter = SigningLetters.of(errand.what(), link(errand, stored, facts), stored.round().expiresAt(), facts, language);
    return postman.send(message, letter, facts, address);
  }

  private String link(SigningErrand errand, StoredRound stored, MunicipalityFacts facts) {
    return errand.leadsSomewhere() ? facts.site() + path(errand, stored) : "";
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
