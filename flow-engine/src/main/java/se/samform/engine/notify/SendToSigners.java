package se.samform.engine.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import se.samform.core.answer.Answer;
import se.samform.core.form.PersonField;
import se.samform.core.id.CaseId;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.notice.Channel;
import se.samform.core.outbox.ClaimedMessage;
import se.samform.core.outbox.Outcome;
import se.samform.core.outbox.Sender;
import se.samform.core.party.Applicant;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.SignerErrand;
import se.samform.engine.casefile.Signers;

/** Tells those who signed a case and have it to read, by mail or text message. */
@ApplicationScoped
public class SendToSigners implements Sender {

  private static final String NOBODY = "There is nobody to tell any more";

  private final Cases cases;
  private final MunicipalityLookup municipalities;
  private final Composing composing;
  private final Postman postman;
  private final TextMessages texts;

  @Inject
  public SendToSigners(Cases cases, MunicipalityLookup municipalities, Composing composing, MailServer server, TextMessages texts, Clock clock) {
    this.cases = cases;
    this.municipalities = municipalities;
    this.composing = composing;
    this.postman = new Postman(server, clock);
    this.texts = texts;
  }

  /** For the container's proxy. */
  protected SendToSigners() {
    this(null, null, null, MailServer.NONE, null, null);
  }

  @Override
  public String kind() {
    return SignerErrand.KIND;
  }

  @Override
  public Outcome send(ClaimedMessage message) throws Exception {
    var errand = SignerErrand.of(message.ref());
    var file = cases.findForMachine(message.municipality(), new CaseId(message.stream()), message.writtenAt());
    var signer = file.flatMap(found -> Signers.sharing(found.service().definition(), found.head(), found.submissions()).stream().skip(errand.signer()).findFirst());
    return signer.isPresent() && isTheirs(file.get(), signer.get()) ? send(message, errand, file.get(), signer.get()) : new Outcome.Sent(NOBODY);
  }

  /** Whoever had the case since, and has it no more, reads nothing of it; who has it now is told as that. */
  private boolean isTheirs(CaseFile file, Answer.Person signer) {
    return file.transfers().isEmpty()
        || cases.shared(file.head().municipality(), new Applicant.Person(Signers.number(signer))).contains(file.head().id());
  }

  private Outcome send(ClaimedMessage message, SignerErrand errand, CaseFile file, Answer.Person signer) throws Exception {
    var facts = municipalities.facts(message.municipality());
    var letter = composing.letterToSigner(errand.errand(), errand.channel(), file, facts);
    var to = errand.channel() == Channel.SMS ? signer.field(PersonField.PHONE) : Optional.<String>empty();
    if (to.isPresent()) {
      return texts.send(message, facts, file.head().language(), to.get(), letter);
    }
    var address = signer.field(PersonField.EMAIL);
    return address.isPresent() ? postman.send(message, letter, facts, address.get()) : new Outcome.Sent(NOBODY);
  }
}
