package se.samform.engine.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samform.engine.testing.House.GRANVIK;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samform.core.outbox.DispatchDueMessages;
import se.samform.core.outbox.MessageState;
import se.samform.core.outbox.OutboxEntry;
import se.samform.core.outbox.RetrySchedule;
import se.samform.engine.casefile.DeliveryErrand;
import se.samform.engine.document.Documents;
import se.samform.engine.document.RenderDocument;
import se.samform.engine.testing.House;

/** Receivers that begin to answer and never end. */
class SlowReceiverTest {

  private static final byte[] PDF = "%PDF-1.7 made for a test".getBytes(StandardCharsets.UTF_8);

  private final CountDownLatch over = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.start();
  }

  @AfterEach
  void stop() {
    over.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  @Test
  void who_begins_an_answer_and_does_not_end_it_holds_nobody_longer_than_the_whole_may_take() {
    server.createContext("/", exchange -> {
      begin(exchange);
      exchange.getResponseBody().write('{');
      exchange.getResponseBody().flush();
      await();
    });
    var entry = delivered(Duration.ofMillis(300));
    assertEquals(MessageState.WAITING, entry.state());
    assertEquals(Optional.of("No answer in time (HttpTimeoutException)"), entry.lastReason());
  }

  @Test
  void of_an_answer_without_end_only_the_beginning_is_read() {
    server.createContext("/", exchange -> {
      begin(exchange);
      var some = " ".repeat(10_000).getBytes(StandardCharsets.UTF_8);
      while (over.getCount() > 0) {
        exchange.getResponseBody().write(some);
      }
    });
    var entry = delivered(Duration.ofSeconds(60));
    assertEquals(MessageState.WAITING, entry.state());
    assertEquals(Optional.of("200: the receiver gave no receipt"), entry.lastReason());
  }

  private static void begin(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    exchange.sendResponseHeaders(200, 0);
  }

  private void await() {
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private OutboxEntry delivered(Duration whole) {
    var house = new House(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"));
    var documents = new Documents(house.database, house.files, (file, document) -> PDF, house.clock);
    var delivery = new SendDelivery(house.cases, documents, house.bindings, house.municipalities, name -> Optional.empty(), file -> List.of(), whole);
    var dispatch = new DispatchDueMessages(
        house.database, house.clock, house.ids, new Random(1), RetrySchedule.USUAL, house.doorstep,
        List.of(new RenderDocument(house.cases, documents), delivery));
    var head = house.transportCase();
    while (dispatch.atMost(10) > 0) {
      // until nothing is due
    }
    return house.outbox.ofStream(GRANVIK, head.id().value()).stream()
        .filter(entry -> entry.kind().equals(DeliveryErrand.KIND)).findFirst().orElseThrow();
  }
}
