package se.samform.engine.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PaymentRulesTest {

  private static final List<Happening> ALL = Stream.<Happening>concat(
      Stream.of(ProviderState.values()).map(Happening.Told::new),
      Stream.of(new Happening.Unknown(), new Happening.GaveUp(), new Happening.Voided(), new Happening.Held(), new Happening.Used(), new Happening.Useless()))
      .toList();

  @Test
  void everything_may_happen_at_any_time_and_twice_is_as_good_as_once() {
    for (var before : standings()) {
      for (var happening : ALL) {
        var once = PaymentRules.after(before, happening);
        assertEquals(once, PaymentRules.after(once, happening), () -> before + " " + happening);
      }
    }
  }

  @Test
  void money_that_came_is_never_forgotten_whatever_happens_in_whatever_order() {
    var random = new Random(20260817);
    for (int i = 0; i < 20_000; i++) {
      var told = new ArrayList<Happening>();
      var standing = Standing.NEW;
      for (int step = random.nextInt(12); step >= 0; step--) {
        var happening = ALL.get(random.nextInt(ALL.size()));
        told.add(happening);
        standing = PaymentRules.after(standing, happening);
      }
      boolean hasCome = told.contains(new Happening.Told(ProviderState.PAID));
      boolean hasGone = told.contains(new Happening.Told(ProviderState.REFUNDED));
      if (hasGone) {
        assertEquals(PaymentState.REFUNDED, standing.state(), told::toString);
      } else if (hasCome) {
        assertEquals(PaymentState.PAID, standing.state(), told::toString);
        boolean isUsed = standing.money() == Money.USED;
        assertEquals(isUsed, PaymentRules.next(standing, random.nextBoolean()) == Todo.NOTHING, told::toString);
      } else {
        assertNotEquals(PaymentState.PAID, standing.state(), told::toString);
      }
    }
  }

  @Test
  void what_the_money_is_for_is_settled_once() {
    for (var before : standings()) {
      for (var happening : ALL) {
        var after = PaymentRules.after(before, happening);
        boolean isSettled = before.money() == Money.USED || before.money() == Money.GIVE_BACK;
        assertTrue(!isSettled || after.money() == before.money(), () -> before + " " + happening);
      }
    }
  }

  @Test
  void a_callback_that_comes_after_the_time_is_over_is_heard() {
    for (var end : List.of(PaymentState.CANCELLED, PaymentState.FAILED, PaymentState.EXPIRED)) {
      var late = PaymentRules.after(Standing.NEW.in(end), new Happening.Told(ProviderState.PAID));
      assertEquals(Todo.USE, PaymentRules.next(late, true));
    }
  }

  @Test
  void an_end_that_comes_after_the_money_changes_nothing() {
    var paid = Standing.NEW.in(PaymentState.PAID);
    for (var late : List.of(ProviderState.OPEN, ProviderState.CANCELLED, ProviderState.FAILED, ProviderState.EXPIRED)) {
      assertEquals(paid, PaymentRules.after(paid, new Happening.Told(late)));
    }
  }

  @Test
  void what_is_open_is_asked_about_and_stopped_when_it_is_void_or_its_time_is_over() {
    assertEquals(Todo.ASK, PaymentRules.next(Standing.NEW, false));
    assertEquals(Todo.STOP, PaymentRules.next(Standing.NEW, true));
    assertEquals(Todo.STOP, PaymentRules.next(PaymentRules.after(Standing.NEW, new Happening.Voided()), false));
  }

  private static List<Standing> standings() {
    return Stream.of(PaymentState.values()).flatMap(state -> Stream.of(Money.values())
        .flatMap(money -> Stream.of(new Standing(state, money, false), new Standing(state, money, true)))).toList();
  }
}
