package se.samform.engine.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.security.DigestInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import se.samform.core.answer.FileRef;
import se.samform.core.flow.DeliveryEvent;
import se.samform.core.id.CaseId;
import se.samform.core.id.FileId;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.outbox.ClaimedMessage;
import se.samform.core.outbox.Outcome;
import se.samform.core.outbox.Sender;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.Receiver;
import se.samform.core.vault.Sha256;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.DeliveryErrand;
import se.samform.engine.document.Documents;

/** Hands a case to the receiver that is bound to the role now: a binding that was mended mends what was stuck. */
@ApplicationScoped
public class SendDelivery implements Sender {

  /** Together well below the outbox's lease. */
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration WHOLE = Duration.ofSeconds(120);
  private static final int LONGEST_ANSWER = 64_000;

  private final Cases cases;
  private final Documents documents;
  private final Bindings bindings;
  private final MunicipalityLookup municipalities;
  private final ReceiverTokens tokens;
  private final CourtPapers papers;
  private final HttpClient client;
  private final Duration whole;

  @Inject
  public SendDelivery(
      Cases cases, Documents documents, Bindings bindings, MunicipalityLookup municipalities, ReceiverTokens tokens, CourtPapers papers) {
    this(cases, documents, bindings, municipalities, tokens, papers, WHOLE);
  }

  SendDelivery(
      Cases cases, Documents documents, Bindings bindings, MunicipalityLookup municipalities, ReceiverTokens tokens, CourtPapers papers,
      Duration whole) {
    this.cases = cases;
    this.documents = documents;
    this.bindings = bindings;
    this.municipalities = municipalities;
    this.tokens = tokens;
    this.papers = papers;
    this.whole = whole;
    this.client = HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(CONNECT)
        .followRedirects(HttpClient.Redirect.NEVER)
        .build();
  }

  /** For the container's proxy. */
  protected SendDelivery() {
    this(null, null, null, null, null, null);
  }

  @Override
  public String kind() {
    return DeliveryErrand.KIND;
  }

  @Override
  public Outcome send(ClaimedMessage message) throws IOException, InterruptedException {
    var file = cases.findForMachine(message.municipality(), new CaseId(message.stream()), message.writtenAt());
    if (file.isEmpty() || file.get().submissions().isEmpty()) {
      return new Outcome.Hopeless("The case's content is gone");
    }
    var errand = DeliveryErrand.of(message.ref());
    var receiver = bindings.current(message.municipality(), file.get().service().family())
        .flatMap(binding -> binding.receiver(errand.role()));
    return receiver.isPresent()
        ? send(message, errand, file.get(), receiver.get())
        : new Outcome.Hopeless("No receiver is bound to " + errand.role());
  }

  private Outcome send(ClaimedMessage message, DeliveryErrand errand, CaseFile file, Receiver receiver)
      throws IOException, InterruptedException {
    var told = Exported.of(file);
    var receipt = told.receipt().flatMap(document -> documents.pdf(file, document.id()));
    if (receipt.isEmpty()) {
      return new Outcome.Hopeless("The case has no receipt");
    }
    var response = exchange(request(message, errand, told, receiver, receipt.get()));
    return Answer.receipt(response.statusCode(), response.body())
        .<Outcome>map(Outcome.Sent::new)
        .orElseGet(() -> Answer.refusal(response.statusCode(), response.body()));
  }

  /** The whole of it in time: the client's own time-out ends when the answer begins. */
  private HttpResponse<String> exchange(HttpRequest request) throws IOException, InterruptedException {
    var answer = client.sendAsync(request, FirstBytes.atMost(LONGEST_ANSWER));
    try {
      return answer.get(whole.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
    } catch (TimeoutException e) {
      throw new HttpTimeoutException("No whole answer within " + whole);
    } finally {
      answer.cancel(true);
    }
  }

  private HttpRequest request(ClaimedMessage message, DeliveryErrand errand, Exported told, Receiver receiver, byte[] receipt) throws IOException {
    var body = envelope(told, errand, receipt, message.writtenAt()).body();
    var request = HttpRequest.newBuilder(address(receiver))
        .header("Content-Type", body.mediaType().toString())
        .header("Samform-Delivery", message.id().text())
        .header("Samform-Event", errand.on().name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .header("Samform-Municipality", municipalities.facts(message.municipality()).slug())
        .header("Samform-Reference", told.file().head().reference());
    tokens.token(receiver.name()).ifPresent(token -> request.header("Authorization", "Bearer " + token));
    return request.POST(body).build();
  }

  private Envelope envelope(Exported told, DeliveryErrand errand, byte[] receipt, Instant decidedOn) throws IOException {
    var file = told.file();
    var envelope = new Envelope().submission(told.submission())
        .status(StatusThen.json(file, decidedOn)).receipt(file.head().reference(), receipt);
    told.names().ifPresent(envelope::names);
    OwnerNow.json(file, decidedOn).ifPresent(envelope::owner);
    InvoiceBasis.json(file, errand, decidedOn).ifPresent(envelope::invoice);
    RegistrationThen.json(file, errand, decidedOn).ifPresent(envelope::registration);
    var written = errand.message().map(id -> WrittenMessage.of(file, id).orElseThrow());
    written.map(WrittenMessage::json).ifPresent(envelope::message);
    if (errand.on() == DeliveryEvent.APPEAL_FORWARDED) {
      return withPapers(envelope, file.asOf(decidedOn));
    }
    written.map(WrittenMessage::files).orElseGet(told::files).forEach(ref -> envelope.attachment(ref, () -> open(file, ref)));
    return envelope;
  }

  /** Each is read once for its digest: what is sent is never all in memory. */
  private Envelope withPapers(Envelope envelope, CaseFile then) throws IOException {
    for (var paper : papers.of(then)) {
      envelope.paper(paper.name(), paper.mime(), sha256(paper), () -> open(paper));
    }
    return envelope;
  }

  private static byte[] sha256(CourtPapers.Paper paper) throws IOException {
    var digest = Sha256.begun();
    try (var content = new DigestInputStream(paper.content().open(), digest)) {
      content.transferTo(OutputStream.nullOutputStream());
    }
    return digest.digest();
  }

  private static InputStream open(CourtPapers.Paper paper) {
    try {
      return paper.content().open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private InputStream open(CaseFile file, FileRef ref) {
    Optional<InputStream> bytes = cases.open(file, new FileId(ref.id()));
    return bytes.orElseThrow(() -> new IllegalStateException("File " + ref.id() + " is gone"));
  }

  private static URI address(Receiver receiver) {
    return URI.create(receiver.address().toString().replaceAll("/+$", "") + "/deliveries");
  }
}
