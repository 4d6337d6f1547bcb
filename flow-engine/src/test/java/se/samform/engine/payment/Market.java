package se.samform.engine.payment;

import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import se.samform.core.answer.RawAnswers;
import se.samform.core.flow.FeeEvent;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.CaseId;
import se.samform.core.id.DraftId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.PaymentId;
import se.samform.core.id.UnitId;
import se.samform.core.municipality.Authority;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.municipality.Officer;
import se.samform.core.municipality.Unit;
import se.samform.core.party.Applicant;
import se.samform.core.publication.Binding;
import se.samform.core.publication.PaymentBinding;
import se.samform.core.publication.PaymentProvider;
import se.samform.core.publication.Published;
import se.samform.core.register.Mandates;
import se.samform.core.register.Registers;
import se.samform.engine.booking.HandInBooked;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Submitted;
import se.samform.engine.draft.Draft;
import se.samform.engine.draft.Saved;
import se.samform.engine.register.StillActs;
import se.samform.engine.testing.House;
import se.samform.engine.testing.Signing;
import se.samform.examples.payments.PaymentProgram;
import se.samform.examples.receiving.Options;

/** A house with an e-service that costs, the real provider of the examples, and an address for its callbacks. */
final class Market implements AutoCloseable {

  static final String SECRET = "what callbacks are sealed with";
  private static final String TOKEN = "what-we-show";

  final House house = new House();
  final PaymentProgram provider;
  final Published service;
  final Payments payments;
  final HandInBooked handIn;
  /** What says who may act for whom. */
  Mandates mandates = Signing.NOBODY;
  /** Whether what was called back was believed, in the order in which it came. */
  final LinkedBlockingQueue<Boolean> called = new LinkedBlockingQueue<>();
  private final HttpServer callbacks;
  private final HttpClient client = HttpClient.newHttpClient();

  Market(Path folder) throws IOException {
    provider = PaymentProgram.start(Options.of(0, folder).withToken(TOKEN), SECRET, house.clock);
    callbacks = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    service = house.services.publish(House.GRANVIK, definition().getBytes(StandardCharsets.UTF_8));
    bind("1500.00");
    Registers none = (municipality, family) -> null;
    handIn = new HandInBooked(house.cases, house.drafts, house.services, house.bindings, house.municipalities, none, house.database, house.clock);
    payments = new Payments(
        house.database, house.drafts, house.cases, handIn, house.services, house.bindings, lookup(), new HttpProviders(house.bindings, secrets(), Duration.ofSeconds(2)),
        secrets(), new StillActs((municipality, slug) -> mandates, house.municipalities, house.clock), house.ids, house.clock);
    callbacks.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    callbacks.createContext("/api/granvik/v1/payments/", exchange -> {
      try (exchange) {
        var path = exchange.getRequestURI().getPath();
        var headers = exchange.getRequestHeaders();
        boolean isBelieved = payments.called(House.GRANVIK, PaymentId.of(path.substring(path.lastIndexOf('/') + 1)), headers.getFirst("Payment-Time"),
            headers.getFirst("Payment-Signature"), exchange.getRequestBody().readAllBytes());
        exchange.sendResponseHeaders(isBelieved ? 204 : 404, -1);
        called.add(isBelieved);
      }
    });
    callbacks.start();
  }

  void bind(String fee) {
    bind(fee, provider.address());
  }

  void bindPages(String pages) {
    bind("1500.00", URI.create(pages));
  }

  private void bind(String fee, URI pages) {
    var stored = house.bindings.find(House.GRANVIK, service.family());
    var provided = new PaymentProvider("granvik", provider.address().resolve("granvik"), pages);
    house.bindings.save(House.GRANVIK, service.family(), new Binding(
        new AuthorityId(House.STREETS.value()), Map.of("unit", House.STREETS), Map.of(), List.of(), Map.of(), Map.of(),
        new PaymentBinding(Optional.of(provided), Map.of("handling", new BigDecimal(fee)))), stored.map(each -> each.version()).orElse(0));
  }

  Draft draft(String tables) {
    return house.draft(service, House.VERA, answers(tables));
  }

  /** Of the same market, which is paid for when an officer has looked at it. */
  CaseFile openedBeforeItIsPaid(String tables) {
    return openedBeforeItIsPaid(tables, "asksFee");
  }

  /** @param asking how its status asks */
  CaseFile openedBeforeItIsPaid(String tables, String asking) {
    var later = definition().replace("before-submit", "in-flow").replace("\"awaiting-payment\",", "\"awaiting-payment\", \"" + asking + "\": true,");
    var draft = house.draft(house.services.publish(House.GRANVIK, later.getBytes(StandardCharsets.UTF_8)), House.VERA, answers(tables));
    if (!(house.cases.submit(House.GRANVIK, draft.id(), House.VERA) instanceof Submitted.Opened)) {
      throw new AssertionError("It waits for something");
    }
    return kase(draft.id()).orElseThrow();
  }

  static RawAnswers answers(String tables) {
    return RawAnswers.NONE.with("order.table", tables).with("name", "Vera");
  }

  /** Of somebody who acts for a club. */
  Draft draft(String tables, Applicant.Representative owner) {
    return house.draft(service, owner, answers(tables));
  }

  Draft change(Draft draft, String tables) {
    return save(draft, answers(tables));
  }

  Draft save(Draft draft, RawAnswers answers) {
    var now = house.drafts.find(House.GRANVIK, draft.id(), House.VERA).orElseThrow();
    return ((Saved.Done) house.drafts.save(now, House.VERA, now.revision(), answers)).draft();
  }

  /** Begins to pay; the id of the payment. */
  PaymentId begin(Draft draft) {
    return begin(draft, House.VERA);
  }

  PaymentId begin(Draft draft, Applicant owner) {
    return switch (payments.begin(House.GRANVIK, draft.id(), owner)) {
      case Begun.At(var page) -> PaymentId.of(page.getPath().substring(page.getPath().lastIndexOf('/') + 1));
      case Begun other -> throw new AssertionError(other);
    };
  }

  /** What a person does on the provider's page. @return where their browser is sent */
  Optional<String> choose(PaymentId payment, String choice) {
    return send("pay/granvik/" + payment.text(), "POST", "choice=" + choice, "").headers().firstValue("Location");
  }

  void behave(String json) {
    if (send("behaviour", "POST", json, "").statusCode() != 200) {
      throw new AssertionError(json);
    }
  }

  boolean isUp() {
    return send("behaviour", "GET", "", "").body().contains("\"normal\"");
  }

  /** As the provider tells it. */
  JsonObject asked(PaymentId payment) {
    return json(send("granvik/payments/" + payment.text(), "GET", "", TOKEN).body());
  }

  String state(PaymentId payment) {
    return asked(payment).getString("state");
  }

  void refundByHand(PaymentId payment) {
    send("granvik/" + payment.text(), "POST", "deed=refund", "");
  }

  /** A callback as the provider would send it, at our own time. */
  boolean call(PaymentId payment) {
    return called(payment, asked(payment).toString().getBytes(StandardCharsets.UTF_8));
  }

  boolean called(PaymentId payment, byte[] body) {
    var time = Long.toString(house.clock.instant().getEpochSecond());
    return payments.called(House.GRANVIK, payment, time, HexFormat.of().formatHex(CallbackSeal.of(SECRET, time, body)), body);
  }

  boolean awaitCallback() throws InterruptedException {
    return called.poll(20, TimeUnit.SECONDS);
  }

  Settled back(PaymentId payment, Draft draft) {
    return payments.settle(House.GRANVIK, payment, draft.id(), House.VERA);
  }

  /** All that is due within the time. */
  void tick(Duration forward) {
    house.clock.forward(forward);
    payments.seeToDue(100);
  }

  Payment payment(PaymentId id) {
    return house.database.read(session -> PaymentRows.find(session, House.GRANVIK, id)).orElseThrow();
  }

  Optional<CaseFile> kase(DraftId draft) {
    return house.cases.findForMachine(House.GRANVIK, new CaseId(draft.value()));
  }

  private HttpResponse<String> send(String path, String method, String body, String token) {
    var request = HttpRequest.newBuilder(provider.address().resolve(path)).method(method, BodyPublishers.ofString(body));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonObject json(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  private MunicipalityLookup lookup() {
    var site = URI.create("http://127.0.0.1:" + callbacks.getAddress().getPort() + "/granvik");
    return new MunicipalityLookup() {
      @Override
      public MunicipalityFacts facts(MunicipalityId id) {
        var facts = House.facts(id);
        return new MunicipalityFacts(facts.slug(), facts.name(), facts.zone(), site, facts.mailFrom(), facts.phone(), facts.accent());
      }

      @Override
      public Optional<Unit> unit(MunicipalityId municipality, UnitId id) {
        return Optional.empty();
      }

      @Override
      public Optional<Officer> officer(MunicipalityId municipality, OfficerId id) {
        return Optional.empty();
      }

      @Override
      public Optional<Authority> authority(MunicipalityId municipality, AuthorityId id) {
        return Optional.empty();
      }
    };
  }

  private static ProviderSecrets secrets() {
    return new ProviderSecrets() {
      @Override
      public Optional<String> token(String provider) {
        return Optional.of(TOKEN);
      }

      @Override
      public Optional<String> callbackSecret(String provider) {
        return Optional.of(SECRET);
      }
    };
  }

  @Override
  public void close() {
    provider.close();
    callbacks.stop(0);
    client.close();
  }

  private static String definition() {
    return """
        {"format": "samform-e-service", "formatVersion": 1, "id": "loppis", "languages": ["sv"], "title": {"sv": "Loppis"},
         "summary": {"sv": "s"}, "subject": {"sv": "s"}, "audiences": ["resident"], "login": "optional", "minutes": 5, "referencePrefix": "LOP",
         "roles": [{"id": "unit", "kind": "unit", "title": {"sv": "Enhet"}}, {"id": "handling", "kind": "fee", "title": {"sv": "Handläggning"}}],
         "steps": [{"id": "one", "title": {"sv": "Ett"}, "questions": [
           {"type": "text", "id": "name", "label": {"sv": "Namn"}},
           {"type": "priced", "id": "order", "label": {"sv": "Bord"}, "required": false, "items": [{"id": "table", "label": {"sv": "Bord"}, "price": "100", "max": 40}]}]}],
         "payment": {"when": "before-submit", "charges": [{"question": "order", "vat": "25"}, {"fee": "handling"}]},
         "flow": {"statuses": [
           {"id": "in", "kind": "submitted", "title": {"sv": "In"}, "next": ["fee", "working", "withdrawn"]},
           {"id": "fee", "kind": "awaiting-payment", "title": {"sv": "Väntar på avgift"}, "next": ["working"]},
           {"id": "working", "kind": "in-progress", "title": {"sv": "Handläggs"}, "next": ["withdrawn", "closed", "fee"], "mayAdd": true},
           {"id": "closed", "kind": "closed", "title": {"sv": "Avslutat"}},
           {"id": "withdrawn", "kind": "withdrawn", "title": {"sv": "Återtaget"}}],
          "initial": "in", "routes": [{"to": "unit"}]}}""";
  }

  /** What came of money, by the case itself. */
  static List<FeeEvent.Paid> events(CaseFile file) {
    return file.events().stream().map(recorded -> recorded.event()).filter(FeeEvent.Paid.class::isInstance).map(FeeEvent.Paid.class::cast).toList();
  }
}
