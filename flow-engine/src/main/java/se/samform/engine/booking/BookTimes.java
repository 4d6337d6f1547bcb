package se.samform.engine.booking;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.samform.core.answer.FreeTime;
import se.samform.core.answer.HeldTime;
import se.samform.core.answer.Look;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.SlotQuestion;
import se.samform.core.form.Step;
import se.samform.core.id.FamilyId;
import se.samform.core.register.BoundRegisters;
import se.samform.core.register.Booking;
import se.samform.core.register.Calendar;
import se.samform.core.register.Lookup;
import se.samform.core.store.Database;
import se.samform.engine.casefile.Submitted;
import se.samform.engine.content.Content;
import se.samform.engine.draft.Draft;

/** Books the times of one draft, one after the other, and gathers what becomes of its answers. */
final class BookTimes {

  private final BoundRegisters registers;
  private final Database database;
  private final Draft draft;
  private final FamilyId service;
  private final Instant now;
  private Content content;
  private Optional<Submitted.Taken> taken = Optional.empty();

  BookTimes(BoundRegisters registers, Database database, Draft draft, FamilyId service, Instant now) {
    this.registers = registers;
    this.database = database;
    this.draft = draft;
    this.service = service;
    this.now = now;
    this.content = draft.content();
  }

  /** What the draft holds after it. */
  Content content() {
    return content;
  }

  /** The first time that somebody else has. */
  Optional<Submitted.Taken> taken() {
    return taken;
  }

  void book(Step step, SlotAnswer answer) {
    var held = answer.held(content);
    if (held.isPresent()) {
      book(step, answer, held.get());
    } else if (!answer.text(content, SlotQuestion.SLOT).isEmpty()) {
      content = answer.wish(content, wish(answer), Optional.empty());
    }
  }

  private void book(Step step, SlotAnswer answer, HeldTime held) {
    var calendar = registers.calendar(answer.question().calendar());
    if (calendar.isEmpty()) {
      down(answer);
      return;
    }
    var booking = BookingIds.of(draft.bookedAs(), answer.path(), held.slot());
    note(booking, answer.question().calendar());
    switch (calendar.get().book(booking, held.slot())) {
      case Lookup.Found<Booking>(Booking.Booked(var slot)) -> booked(calendar.get(), booking, step, answer, held, answer.local(slot));
      case Lookup.Found<Booking> none -> taken(step, answer);
      case Lookup.NotFound<Booking>() -> taken(step, answer);
      case Lookup.Down<Booking>(var reason) -> down(answer);
    }
  }

  /** Times that the case has had until now: once it has others, nobody has these. */
  void replaced(Collection<BookingIds.Time> had, ServiceDefinition definition) {
    had.forEach(time -> definition.questionAt(time.path()).filter(SlotQuestion.class::isInstance).map(SlotQuestion.class::cast)
        .ifPresent(question -> note(time.booking(), question.calendar())));
  }

  private void note(UUID booking, String calendar) {
    database.transaction(session -> {
      BookingRows.ask(session, new BookingRows.Asked(booking, draft.municipality(), draft.bookedAs(), service, calendar, now));
      return true;
    });
  }

  /** A time that was moved since it was chosen is not the one that was wanted. */
  private void booked(Calendar calendar, UUID booking, Step step, SlotAnswer answer, HeldTime held, FreeTime time) {
    boolean isSame = time.day().equals(held.day()) && time.start().equals(held.start()) && time.end().equals(held.end());
    if (!isSame) {
      calendar.cancel(booking);
      taken(step, answer);
    }
  }

  private void taken(Step step, SlotAnswer answer) {
    content = answer.taken(content);
    taken = taken.or(() -> Optional.of(new Submitted.Taken(step.id(), answer.path())));
  }

  /** It may have been booked all the same: then the case does not have it, and it is let go of later. */
  private void down(SlotAnswer answer) {
    content = answer.wish(content, wish(answer), Optional.of(Look.Result.DOWN));
  }

  /** All that is known of the time, but for its id. */
  private Map<String, List<String>> wish(SlotAnswer answer) {
    var texts = new HashMap<String, List<String>>();
    Stream.of(SlotQuestion.DAY, SlotQuestion.START, SlotQuestion.END, SlotQuestion.PLACE)
        .filter(key -> !answer.text(content, key).isEmpty())
        .forEach(key -> texts.put(key, List.of(answer.text(content, key))));
    return texts;
  }
}
