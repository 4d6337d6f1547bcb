package se.samform.engine.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import se.samform.core.id.CaseId;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.outbox.ClaimedMessage;
import se.samform.core.outbox.Outcome;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.Consultee;
import se.samform.core.store.Database;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.ReferralErrand;
import se.samform.engine.notify.Composing;
import se.samform.engine.notify.Letter;
import se.samform.engine.notify.Mail;
import se.samform.engine.notify.MailSender;
import se.samform.engine.notify.MailServer;

/** Mails those outside who are asked for their opinion. The token of a link is made when it is sent, and only its hash is kept. */
@ApplicationScoped
public class SendReferral extends MailSender {

  private static final int TOKEN_BYTES = 24;

  private final Database database;
  private final Cases cases;
  private final Bindings bindings;
  private final Composing composing;
  private final SecureRandom random;

  @Inject
  public SendReferral(
      Database database, Cases cases, Bindings bindings, Composing composing, MunicipalityLookup municipalities, MailServer server, SecureRandom random,
      Clock clock) {
    super(municipalities, server, clock);
    this.database = database;
    this.cases = cases;
    this.bindings = bindings;
    this.composing = composing;
    this.random = random;
  }

  /** For the container's proxy. */
  protected SendReferral() {
    this(null, null, null, null, null, MailServer.NONE, null, null);
  }

  @Override
  public String kind() {
    return ReferralErrand.KIND;
  }

  @Override
  protected Mail mail(ClaimedMessage message, MunicipalityFacts facts) {
    var errand = ReferralErrand.of(message.ref());
    var referral = cases.findForMachine(message.municipality(), new CaseId(message.stream()))
        .flatMap(file -> Referrals.referral(file, errand.task(), Optional.empty()));
    if (errand.why() == ReferralErrand.Why.CALLED_OFF) {
      return referral.filter(asked -> asked.isCalledOff() && isSent(message, asked)).map(asked -> calledOff(asked, facts))
          .orElseGet(() -> Mail.nobody("Nobody was asked, or they are asked anew"));
    }
    if (referral.filter(Referral::isProtected).isPresent()) {
      return new Mail.Nobody(new Outcome.Hopeless("Nobody is led by a link to whoever has a protected identity"));
    }
    if (referral.filter(Referral::isOpen).isEmpty()) {
      return Mail.nobody("Nothing is asked any more");
    }
    if (!composing.isOn(message.municipality(), referral.get().file().service(), errand.cell())) {
      return Mail.nobody("It is turned off");
    }
    var address = address(referral.get());
    return address.isPresent() ? new Mail.To(address.get(), letter(message, referral.get(), errand, facts))
        : new Mail.Nobody(new Outcome.Hopeless("Nobody outside is bound to the role"));
  }

  private boolean isSent(ClaimedMessage message, Referral referral) {
    var link = new ReferralRows.Link(referral.file().head().id(), referral.task().id(), referral.standing().linkFrom());
    return database.read(session -> ReferralRows.isSent(session, message.municipality(), link));
  }

  private Mail calledOff(Referral referral, MunicipalityFacts facts) {
    var on = referral.standing().linkFrom().atZone(facts.zone()).toLocalDate();
    return address(referral).<Mail>map(to -> new Mail.To(to, ReferralLetter.calledOff(on, facts))).orElseGet(() -> Mail.nobody("Nobody outside is bound to the role"));
  }

  private Optional<String> address(Referral referral) {
    return referral.standing().outside()
        ? Referrals.asked(referral.file(), referral.task().id()).map(asked -> asked.whom().mail()).filter(mail -> !mail.isEmpty())
        : outside(referral).map(Consultee.Outside::email);
  }

  private Optional<Consultee.Outside> outside(Referral referral) {
    var file = referral.file();
    return bindings.current(file.head().municipality(), file.service().family())
        .flatMap(binding -> referral.task().by().flatMap(binding::consultee))
        .filter(Consultee.Outside.class::isInstance).map(Consultee.Outside.class::cast);
  }

  private Letter letter(ClaimedMessage message, Referral referral, ReferralErrand errand, MunicipalityFacts facts) {
    var link = facts.site() + "/opinions/" + token(message, referral);
    var file = referral.file();
    return composing.words(message.municipality(), file.service(), errand.cell(), ReferralLetter.LANGUAGE)
        .map(own -> ReferralLetter.of(own, file.head().reference(), file.service().definition().title(), link, referral.standing().dueOn(), facts))
        .orElseGet(() -> ReferralLetter.of(link, referral.standing().dueOn(), errand.why() != ReferralErrand.Why.ASKED, facts));
  }

  private String token(ClaimedMessage message, Referral referral) {
    var bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    var link = new ReferralRows.Link(referral.file().head().id(), referral.task().id(), referral.standing().linkFrom());
    database.transaction(session -> {
      ReferralRows.insert(session, message.municipality(), link, Referrals.hash(token));
      return true;
    });
    return token;
  }
}
