package se.samform.engine.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.core.form.SlotQuestion;
import se.samform.core.id.CaseId;
import se.samform.core.outbox.ClaimedMessage;
import se.samform.core.outbox.Outcome;
import se.samform.core.outbox.Sender;
import se.samform.core.register.Registers;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.TimesErrand;

/** Lets go of the times of a case that was withdrawn or made void. A calendar that isn't bound any more is nobody's to ask. */
@ApplicationScoped
public class CancelTimes implements Sender {

  private final Cases cases;
  private final Registers registers;

  @Inject
  public CancelTimes(Cases cases, Registers registers) {
    this.cases = cases;
    this.registers = registers;
  }

  /** For the container's proxy. */
  protected CancelTimes() {
    this(null, null);
  }

  @Override
  public String kind() {
    return TimesErrand.KIND;
  }

  @Override
  public Outcome send(ClaimedMessage message) {
    return cases.findForMachine(message.municipality(), new CaseId(message.stream()))
        .map(this::cancelled)
        .orElseGet(() -> new Outcome.Hopeless("The case is gone"));
  }

  private Outcome cancelled(CaseFile file) {
    var times = BookingIds.timesOf(file);
    for (var time : times) {
      if (isDown(file, time)) {
        return new Outcome.TryLater("The calendar does not answer");
      }
    }
    return new Outcome.Sent(times.size() + " times");
  }

  private boolean isDown(CaseFile file, BookingIds.Time time) {
    return file.service().definition().questionAt(time.path())
        .filter(SlotQuestion.class::isInstance)
        .map(SlotQuestion.class::cast)
        .flatMap(slot -> registers.of(file.head().municipality(), file.service().family()).calendar(slot.calendar()))
        .filter(calendar -> calendar.cancel(time.booking()).isDown())
        .isPresent();
  }
}
