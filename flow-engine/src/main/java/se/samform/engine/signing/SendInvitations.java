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
import se.samform.core.notice.Channel;
import se.samform.core.notice.OwnWords;
import se.samform.core.outbox.ClaimedMessage;
import se.samform.core.outbox.Outcome;
import se.samform.core.outbox.Sender;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.core.store.Database;
import se.samform.engine.draft.Draft;
import se.samform.engine.draft.Drafts;
import se.samform.engine.notify.Composing;
import se.samform.engine.notify.Letter;
import se.samform.engine.notify.MailServer;
import se.samform.engine.notify.OwnLetters;
import se.samform.engine.notify.Postman;
import se.samform.engine.notify.TextMessages;

/** Mails or texts those who are to sign, and whoever waits for them, unless that is turned off. The token of a link is made when it is sent, and only its hash is kept. */
@ApplicationScoped
public class SendInvitations implements Sender {

  private static final int TOKEN_BYTES = 24;
  private static final String NOBODY = "There is nobody to tell any more";

  private final Database database;
  private final Drafts drafts;
  private final PublishedServices services;
  private final Composing composing;
  private final MunicipalityLookup municipalities;
  private final Postman postman;
  private final TextMessages texts;
  private final SecureRandom random;

  @Inject
  public SendInvitations(
      Database database, Drafts drafts, PublishedServices services, Composing composing, MunicipalityLookup municipalities, MailServer server,
      TextMessages texts, SecureRandom random, Clock clock) {
    this.database = database;
    this.drafts = drafts;
    this.services = services;
    this.composing = composing;
    this.municipalities = municipalities;
    this.postman = new Postman(server, clock);
    this.texts = texts;
    this.random = random;
  }

  /** For the container's proxy. */
  protected SendInvitations() {
    this(null, null, null, null, null, MailServer.NONE, null, null, null);
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
    var draft = content.flatMap(kept -> drafts.find(message.municipality(), stored.get().draft(), kept.starter().owner()));
    return draft.isPresent() ? send(message, errand, stored.get(), content.get(), draft.get()) : new Outcome.Sent(NOBODY);
  }

  /** Whoever began it looks for themselves, where nothing reaches them; that somebody who is to sign isn't reached is to be seen. */
  private Outcome send(ClaimedMessage message, SigningErrand errand, StoredRound stored, RoundContent content, Draft draft) throws Exception {
    var facts = municipalities.facts(message.municipality());
    var invitee = errand.isToStarter() ? Optional.<Invitee>empty() : Optional.of(content.invitees().get(errand.signer()));
    var cell = errand.cell(invitee.map(Invitee::isTexted).orElseGet(() -> content.starter().isTexted()));
    var service = services.require(draft.municipality(), draft.version());
    var address = invitee.map(Invitee::mail).orElseGet(() -> content.starter().mail());
    boolean isTexted = cell.channel() == Channel.SMS;
    boolean isReached = isTexted ? !errand.isToStarter() || texts.areSent(facts) : !address.isEmpty();
    if (!isReached || !composing.isOn(draft.municipality(), service, cell)) {
      return new Outcome.Sent(NOBODY);
    }
    var own = composing.words(draft.municipality(), service, cell, draft.language());
    var letter = letter(errand, stored, facts, draft, service, own, isTexted);
    return isTexted ? texts.send(message, facts, draft.language(), invitee.map(Invitee::phone).orElseGet(() -> content.starter().phone()), letter) : postman.send(message, letter, facts, address);
  }

  private Letter letter(
      SigningErrand errand, StoredRound stored, MunicipalityFacts facts, Draft draft, Published service, Optional<OwnWords> own, boolean isTexted) {
    var link = link(errand, stored, facts);
    var until = stored.round().expiresAt();
    var language = draft.language();
    return own.map(words -> OwnLetters.withLink(words, SigningLetters.fields(service.definition().title(), link, until, facts, language), language))
        .orElseGet(() -> isTexted ? SigningLetters.brief(errand.what(), link, facts, language) : SigningLetters.of(errand.what(), link, until, facts, language));
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
}
