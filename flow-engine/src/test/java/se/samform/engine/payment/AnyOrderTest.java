package se.samform.engine.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.VERA;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samform.core.flow.FeeEvent;
import se.samform.core.flow.CaseEvent;
import se.samform.core.id.PaymentId;
import se.samform.engine.draft.Draft;

/** What people, the provider, its callbacks and our ticks do to one draft, in an order that chance chooses. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnyOrderTest {

  private static final int STORIES = 60;

  @TempDir Path folder;

  @Test
  void in_any_order_money_is_used_by_one_case_or_goes_back() throws IOException {
    var outcomes = new HashSet<String>();
    try (var market = new Market(folder)) {
      for (int seed = 1; seed <= STORIES; seed++) {
        outcomes.add(new Story(market, seed).told());
      }
    }
    assertTrue(outcomes.containsAll(Set.of("handed in", "not paid", "gone")), () -> "all of it was tried: " + outcomes);
  }

  /** One draft and what became of it. */
  private static final class Story {

    private final Market market;
    private final Random random;
    private final Draft draft;
    private final List<PaymentId> payments = new ArrayList<>();
    private final List<byte[]> heard = new ArrayList<>();
    private final List<String> done = new ArrayList<>();

    Story(Market market, int seed) {
      this.market = market;
      this.random = new Random(seed);
      this.draft = market.draft("1");
      done.add("seed " + seed);
      market.behave("{\"callbacks\": \"none\"}");
    }

    String told() {
      for (int step = 0; step < 14; step++) {
        step();
      }
      market.behave("{\"callbacks\": \"none\"}");
      for (int i = 0; i < 6; i++) {
        market.tick(Duration.ofMinutes(21));
      }
      return checked();
    }

    private void step() {
      int deed = random.nextInt(20);
      done.add(Integer.toString(deed));
      switch (deed) {
        case 0, 1, 2, 3 -> begin();
        case 4, 5, 6 -> some().ifPresent(payment -> market.choose(payment, List.of("pay", "pay", "cancel", "refuse").get(random.nextInt(4))));
        case 7, 8, 9 -> some().ifPresent(this::call);
        case 10, 11 -> some().ifPresent(payment -> market.back(payment, draft));
        case 12 -> market.tick(Duration.ofMinutes(random.nextInt(16)));
        case 13 -> change();
        case 14 -> market.behave("{\"mode\": \"down\", \"callbacks\": \"none\"}");
        case 15, 16 -> market.behave("{\"callbacks\": \"none\"}");
        case 17 -> again();
        case 18 -> market.handIn.submit(GRANVIK, draft.id(), VERA);
        default -> delete();
      }
    }

    private void begin() {
      switch (market.payments.begin(GRANVIK, draft.id(), VERA)) {
        case Begun.At(var page) -> payments.add(PaymentId.of(page.getPath().substring(page.getPath().lastIndexOf('/') + 1)));
        case Begun other -> done.add(other.toString());
      }
    }

    /** Of a provider that answers; what it says is kept, to be heard once more when it is old. */
    private void call(PaymentId payment) {
      if (market.isUp()) {
        var body = market.asked(payment).toString().getBytes(StandardCharsets.UTF_8);
        heard.add(body);
        market.called(payment, body);
      }
    }

    private void again() {
      if (!heard.isEmpty()) {
        var body = heard.get(random.nextInt(heard.size()));
        var text = new String(body, StandardCharsets.UTF_8);
        payments.stream().filter(payment -> text.contains(payment.text())).findFirst().ifPresent(payment -> market.called(payment, body));
      }
    }

    private void change() {
      if (isThere()) {
        market.change(draft, Integer.toString(1 + random.nextInt(2)));
      }
    }

    private void delete() {
      if (random.nextBoolean()) {
        market.house.drafts.delete(GRANVIK, draft.id(), VERA);
      }
    }

    private Optional<PaymentId> some() {
      return payments.isEmpty() ? Optional.empty() : Optional.of(payments.get(random.nextInt(payments.size())));
    }

    private boolean isThere() {
      return market.house.drafts.find(GRANVIK, draft.id(), VERA).isPresent();
    }

    private String checked() {
      var taken = new HashSet<>(payments).stream().filter(payment -> market.state(payment).equals("paid")).toList();
      var kase = market.kase(draft.id());
      if (kase.isEmpty()) {
        assertEquals(List.of(), taken, () -> "money for nothing: " + done);
        return isThere() ? "not paid" : "gone";
      }
      var written = kase.get().events().stream().map(recorded -> recorded.event())
          .filter(FeeEvent.Paid.class::isInstance).map(FeeEvent.Paid.class::cast).toList();
      assertEquals(taken, written.stream().map(FeeEvent.Paid::payment).toList(), () -> "paid and written: " + done);
      assertEquals(1, written.size(), done::toString);
      var sealed = kase.get().submissions().getFirst().submission().paid().orElseThrow();
      assertEquals(0, sealed.bill().total().compareTo(written.getFirst().amount()), done::toString);
      assertEquals(market.asked(taken.getFirst()).getString("amount"), sealed.bill().total().toPlainString(), done::toString);
      return "handed in";
    }
  }
}
