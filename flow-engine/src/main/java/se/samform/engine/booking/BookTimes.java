package se.samform.engine.booking;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.samform.core.answer.FreeTime;
import se.samform.core.answer.HeldTime;
import se.samform.core.answer.Look;
import se.samform.core.form.SlotQuestion;
import se.samform.core.form.Step;
import se.samform.core.id.FamilyId;
import se.samform.core.register.BoundRegisters;
import se.samform.core.register.Booking;
import se.samform.core.register.Calendar;
import se.samform.core.register.Lookup;
import se.samform.core.store.Database;
import se.samform.core.store.Session;
import se.samform.engine.casefile.Submitted;
import se.samform.engine.content.Content;
import se.samform.engine.draft.Draft;

/** Books the times of one draft, one after the other, and gathers what becomes of its answers. */
final class BookTimes {

  /** What is written before and after a calendar is asked. */
  private interface Writing {
    void in(Session session) throws SQLException;
  }

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
      content = answer.wish(content, wish(answer), Optional.of(Look.Result.DOWN));
      return;
    }
    var id = BookingIds.of(draft.id(), answer.path());
    var asked = new BookingRows.Asked(id, draft.municipality(), draft.id(), service, answer.question().calendar(), false);
    write(session -> BookingRows.ask(session, asked, now));
    switch (calendar.get().book(id, held.slot())) {
      case Lookup.Found<Booking>(Booking.Booked(var slot)) -> booked(calendar.get(), step, answer, held, answer.local(slot));
      case Lookup.Found<Booking> none -> taken(step, answer, id, true);
      case Lookup.NotFound<Booking>() -> taken(step, answer, id, true);
      case Lookup.Down<Booking>(var reason) -> down(answer, id);
    }
  }

  /** A time that was moved since it was chosen is not the one that was wanted. */
  private void booked(Calendar calendar, Step step, SlotAnswer answer, HeldTime held, FreeTime time) {
    boolean isSame = time.day().equals(held.day()) && time.start().equals(held.start()) && time.end().equals(held.end());
    if (!isSame) {
      var id = BookingIds.of(draft.id(), answer.path());
      boolean isCancelled = !calendar.cancel(id).isDown();
      taken(step, answer, id, isCancelled);
    }
  }

  /** @param isSettled whether the calendar has no booking of this id now */
  private void taken(Step step, SlotAnswer answer, UUID id, boolean isSettled) {
    content = answer.taken(content);
    taken = taken.or(() -> Optional.of(new Submitted.Taken(step.id(), answer.path())));
    settle(id, isSettled);
  }

  private void settle(UUID id, boolean isSettled) {
    write(session -> {
      if (isSettled) {
        BookingRows.forget(session, draft.municipality(), id);
      } else {
        BookingRows.refuse(session, draft.municipality(), id);
      }
    });
  }

  /** It may have been booked all the same: then nobody wants it. */
  private void down(SlotAnswer answer, UUID id) {
    content = answer.wish(content, wish(answer), Optional.of(Look.Result.DOWN));
    settle(id, false);
  }

  /** All that is known of the time, but for its id. */
  private Map<String, List<String>> wish(SlotAnswer answer) {
    var texts = new HashMap<String, List<String>>();
    Stream.of(SlotQuestion.DAY, SlotQuestion.START, SlotQuestion.END, SlotQuestion.PLACE)
        .filter(key -> !answer.text(content, key).isEmpty())
        .forEach(key -> texts.put(key, List.of(answer.text(content, key))));
    return texts;
  }

  private void write(Writing writing) {
    database.transaction(session -> {
      writing.in(session);
      return true;
    });
  }
}
