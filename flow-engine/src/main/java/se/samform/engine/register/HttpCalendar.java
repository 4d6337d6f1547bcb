package se.samform.engine.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samform.core.json.ObjectTree;
import se.samform.core.register.Booking;
import se.samform.core.register.Calendar;
import se.samform.core.register.Lookup;
import se.samform.core.register.Slot;

/** {@code /calendars/…}. Nothing of it is kept: a time that was free a moment ago is nobody's comfort. */
record HttpCalendar(Questions questions, String name) implements Calendar {

  @Override
  public Lookup<List<Slot>> free(LocalDate from, LocalDate to) {
    return questions.askAnew(
        Asked.at("calendars", name, "slots").with("from", from.toString()).with("to", to.toString()),
        reply -> reply.all("slots", RegisterReader::slot));
  }

  @Override
  public Lookup<Booking> hold(UUID booking, String slot) {
    return want(booking, slot, "held");
  }

  @Override
  public Lookup<Booking> book(UUID booking, String slot) {
    return want(booking, slot, "booked");
  }

  @Override
  public Lookup<Booking> cancel(UUID booking) {
    return questions.delete(Asked.at("calendars", name, "bookings", booking.toString()), HttpCalendar::booking);
  }

  private Lookup<Booking> want(UUID booking, String slot, String state) {
    var wanted = new ObjectTree().put("id", booking.toString()).put("slot", slot).put("state", state).build();
    return questions.askAnew(Asked.at("calendars", name, "bookings").telling(wanted), HttpCalendar::booking);
  }

  private static Booking booking(Reply reply) {
    return switch (reply.text("state")) {
      case "held" -> new Booking.Held(slot(reply), reply.instant("until"));
      case "booked" -> new Booking.Booked(slot(reply));
      case "taken" -> new Booking.Taken();
      case "cancelled" -> new Booking.Cancelled();
      default -> reply.fault("state", "Unknown", new Booking.Taken());
    };
  }

  private static Slot slot(Reply reply) {
    return reply.inside("slot", RegisterReader::slot)
        .orElseGet(() -> reply.fault("slot", "Missing", new Slot("", Instant.EPOCH, Instant.EPOCH, "")));
  }
}
