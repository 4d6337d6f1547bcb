package se.samform.engine.payment;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import se.samform.core.answer.json.BillCodec;
import se.samform.core.id.PaymentId;
import se.samform.core.json.CanonicalJson;
import se.samform.core.json.ObjectTree;
import se.samform.core.publication.PaymentProvider;
import se.samform.engine.register.WholeBytes;

/** A provider over HTTP: docs/payments.md. What comes of it is always a value; the log says why it was none of use. */
final class HttpProvider implements Provider {

  private static final Logger LOG = Logger.getLogger(HttpProvider.class.getName());

  private final PaymentProvider provider;
  private final HttpClient client;
  private final Optional<String> token;
  private final Duration patience;

  HttpProvider(PaymentProvider provider, HttpClient client, Optional<String> token, Duration patience) {
    this.provider = provider;
    this.client = client;
    this.token = token.map(String::strip).filter(text -> text.chars().allMatch(c -> c > ' ' && c < 127));
    this.patience = patience;
  }

  @Override
  public String name() {
    return provider.name();
  }

  @Override
  public ProviderReply create(Order order) {
    var body = new ObjectTree()
        .put("subject", order.subject())
        .put("bill", BillCodec.write(order.bill()))
        .put("returnTo", order.returnTo().toString())
        .put("callbackTo", order.callbackTo().toString())
        .put("language", order.language().tag())
        .put("expiresAt", order.expiresAt().toString())
        .build();
    return exchange(order.payment(), request(order.payment(), "").PUT(json(body)));
  }

  @Override
  public ProviderReply find(PaymentId payment) {
    return exchange(payment, request(payment, "").GET());
  }

  @Override
  public ProviderReply stop(PaymentId payment) {
    return exchange(payment, request(payment, "/cancellation").PUT(BodyPublishers.noBody()));
  }

  @Override
  public ProviderReply refund(PaymentId payment, BigDecimal amount) {
    return exchange(payment, request(payment, "/refund").PUT(json(new ObjectTree().put("amount", amount.toPlainString()).build())));
  }

  @Override
  public ProviderReply refund(PaymentId payment, PaymentId refund, BigDecimal amount) {
    var body = json(new ObjectTree().put("amount", amount.toPlainString()).build());
    return exchange(payment, request(payment, "/refunds/" + refund.text()).PUT(body));
  }

  private static HttpRequest.BodyPublisher json(JsonObject body) {
    return BodyPublishers.ofByteArray(CanonicalJson.write(body));
  }

  private HttpRequest.Builder request(PaymentId payment, String below) {
    var address = provider.address().toString().replaceAll("/+$", "") + "/payments/" + payment.text() + below;
    var request = HttpRequest.newBuilder(URI.create(address)).header("Accept", "application/json").header("Content-Type", "application/json");
    token.ifPresent(text -> request.header("Authorization", "Bearer " + text));
    return request;
  }

  /** The whole of it in time: the client's own time-out ends when the answer begins. */
  private ProviderReply exchange(PaymentId payment, HttpRequest.Builder request) {
    var answer = client.sendAsync(request.build(), WholeBytes.atMost(ToldReader.LARGEST));
    try {
      return said(payment, answer.copy().orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS).join());
    } catch (CompletionException e) {
      LOG.warning(() -> "The payment provider " + name() + " does not answer: " + e.getCause().getClass().getSimpleName());
      return new ProviderReply.Down();
    } finally {
      answer.cancel(true);
    }
  }

  private ProviderReply said(PaymentId payment, HttpResponse<byte[]> response) {
    return switch (response.statusCode()) {
      case 200, 201 -> ToldReader.read(response.body()).filter(told -> told.payment().equals(payment)).map(this::withOwnPage)
          .<ProviderReply>map(ProviderReply.Known::new).orElseGet(() -> useless("answers otherwise than docs/payments.md says"));
      case 404 -> new ProviderReply.Unknown();
      case 422 -> refused();
      default -> useless("answers with the status " + response.statusCode());
    };
  }

  /** People are led nowhere but to the pages that the operator has named. */
  private ProviderTold withOwnPage(ProviderTold told) {
    return told.at(told.page().filter(this::isOurs));
  }

  private boolean isOurs(URI page) {
    return page.toString().startsWith(provider.pages().toString().replaceAll("/+$", "") + "/");
  }

  private ProviderReply refused() {
    LOG.warning(() -> "The payment provider " + name() + " refuses what it is asked");
    return new ProviderReply.Refused();
  }

  private ProviderReply useless(String why) {
    LOG.warning(() -> "The payment provider " + name() + " " + why);
    return new ProviderReply.Down();
  }
}
