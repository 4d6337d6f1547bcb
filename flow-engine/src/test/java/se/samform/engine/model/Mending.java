package se.samform.engine.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samform.engine.testing.House.GRANVIK;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.FeeCommand;
import se.samform.core.flow.FeeEvent;
import se.samform.core.flow.SupplementCommand;
import se.samform.core.form.Currency;
import se.samform.core.id.PaymentId;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.casefile.Corrected;
import se.samform.engine.casefile.Correction;
import se.samform.engine.model.ModelCase.BackUnderWay;

/** What is put right afterwards: an answer, or money that goes back. */
final class Mending {

  private final PermitTown town;
  /** Of its own, so that all else is drawn as it was. */
  private final Random random;
  /** Commands that were tried, and those that came to something. */
  final Set<Class<?>> drawn = new HashSet<>();
  final Set<Class<?>> succeeded = new HashSet<>();

  Mending(PermitTown town, Random random) {
    this.town = town;
    this.random = random;
  }

  /** A third says nothing, and is routed as by no table. */
  String district() {
    return List.of("north", "south", "").get(random.nextInt(3));
  }

  boolean isTheirTurn() {
    return random.nextInt(4) == 0;
  }

  /** @return whether it is done and ought not to be, or the other way about */
  boolean isWrong(CaseHead head, ModelCase model) {
    var who = List.of("nils", "nils", "head", "police", "board").get(random.nextInt(5));
    return switch (random.nextInt(8)) {
      case 0, 1 -> corrects(head, model, who);
      case 2 -> pays(head, model);
      case 3, 4 -> paysBack(head, model, who);
      default -> hears(head, model);
    };
  }

  /** Any other district than that which stands there, if one does: what was not answered is not corrected. */
  private boolean corrects(CaseHead head, ModelCase model, String who) {
    var now = district(head);
    var other = now.equals(List.of("north")) ? "south" : "north";
    var isExpected = now.stream().anyMatch(text -> !text.isEmpty()) && model.admits(who) && model.correct();
    var corrected = town.house.cases.correct(GRANVIK, head.id(), new Correction(
        head.lastSeq(), Map.of("district", other), town.house.cases.newMessageId(), "Fel", PermitTown.OFFICERS.get(who)));
    assertEquals(isExpected ? List.of(other) : now, district(head));
    return isOtherwise(SupplementCommand.Correct.class, isExpected, corrected instanceof Corrected.Done);
  }

  private List<String> district(CaseHead head) {
    return town.house.cases.typed(town.house.cases.findForMachine(GRANVIK, head.id()).orElseThrow()).orElseThrow().answers().at("district");
  }

  private boolean pays(CaseHead head, ModelCase model) {
    var paid = new FeeEvent.Paid(
        new PaymentId(town.house.ids.next()), Optional.empty(), BigDecimal.TEN, Currency.SEK, town.house.clock.instant(), "granvik", "P-2");
    return told(head, new FeeCommand.RecordFee(paid), model.pay(paid.payment(), paid.amount()));
  }

  /** Some of a payment, all of it, or more; also of one that nobody made. */
  private boolean paysBack(CaseHead head, ModelCase model, String who) {
    var payments = model.payments();
    var payment = payments.isEmpty() ? new PaymentId(town.house.ids.next()) : payments.get(random.nextInt(payments.size()));
    var back = new BackUnderWay(new PaymentId(town.house.ids.next()), payment, List.of(BigDecimal.valueOf(3), BigDecimal.TEN).get(random.nextInt(2)));
    var command = new FeeCommand.PayBack(back.refund(), payment, town.house.cases.newMessageId(), back.amount(), Currency.SEK, "För mycket");
    return isOtherwise(command.getClass(), model.admits(who) && model.payBack(back), town.officer(head, who, command) instanceof Commanded.Done);
  }

  /** What the provider says of a refund, sometimes of one that has ended or that nobody asked for. */
  private boolean hears(CaseHead head, ModelCase model) {
    var open = model.underWay();
    var back = open.isEmpty() ? new BackUnderWay(new PaymentId(town.house.ids.next()), new PaymentId(town.house.ids.next()), BigDecimal.ONE)
        : open.get(random.nextInt(open.size()));
    return switch (random.nextInt(3)) {
      case 0 -> told(head, new FeeCommand.RecordRefund(new FeeEvent.Refunded(back.refund(), back.payment(), back.amount(), Currency.SEK)), model.endBack(back, false));
      case 1 -> told(head, new FeeCommand.RecordNoRefund(new FeeEvent.RefundRefused(back.refund(), back.payment(), back.amount(), Currency.SEK)), model.endBack(back, true));
      default -> told(head, new FeeCommand.RecordLateRefund(
          new FeeEvent.RefundLate(back.refund(), back.payment(), back.amount(), Currency.SEK, town.today())), model.isUnderWay(back));
    };
  }

  private boolean told(CaseHead head, CaseCommand command, boolean isExpected) {
    return isOtherwise(command.getClass(), isExpected, town.house.cases.commandOfMachine(GRANVIK, head.id(), head.lastSeq(), command) instanceof Commanded.Done);
  }

  private boolean isOtherwise(Class<?> command, boolean isExpected, boolean isDone) {
    drawn.add(command);
    if (isDone) {
      succeeded.add(command);
    }
    return isExpected != isDone;
  }
}
