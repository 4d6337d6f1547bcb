package se.samform.engine.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.samform.core.answer.FreeTime;
import se.samform.core.answer.HeldTime;
import se.samform.core.answer.Look;
import se.samform.core.form.SlotQuestion;
import se.samform.core.id.DraftId;
import se.samform.core.logic.Placed;
import se.samform.core.register.BoundRegisters;
import se.samform.core.register.Booking;
import se.samform.core.register.Calendar;
import se.samform.core.register.Lookup;
import se.samform.core.register.Slot;
import se.samform.engine.casefile.Cases;
import se.samform.engine.content.Content;
import se.samform.engine.draft.Draft;

/**
 * Keeps a time for whoever chooses it on a page. What they had before is let go of when the new choice is saved and not
 * earlier: somebody may have saved something else meanwhile.
 */
public final class Holding {

  /** A time that is kept so long yet is not asked for again. */
  private static final Duration LONG = Duration.ofMinutes(5);

  private final BoundRegisters registers;
  private final DraftId draft;
  private final ZoneId zone;
  private final Instant now;
  /** Bookings that a case has. */
  private final Set<UUID> spared;

  /** @param zone of the municipality */
  public Holding(BoundRegisters registers, DraftId draft, ZoneId zone, Instant now) {
    this(registers, draft, zone, now, Set.of());
  }

  /** Of a supplement too. The times that its case has are let go of when it has others, and not when others are chosen. */
  public static Holding of(BoundRegisters registers, Draft draft, Cases cases, ZoneId zone, Instant now) {
    var had = draft.supplement().flatMap(supplement -> cases.findForMachine(draft.municipality(), supplement.caseId()));
    return new Holding(registers, draft.bookedAs(), zone, now, had.map(BookingIds::of).orElse(Set.of()));
  }

  private Holding(BoundRegisters registers, DraftId draft, ZoneId zone, Instant now, Set<UUID> spared) {
    this.spared = spared;
    this.registers = registers;
    this.draft = draft;
    this.zone = zone;
    this.now = now;
  }

  /** What the calendar offers; empty where there is none. */
  public Optional<Lookup<List<FreeTime>>> offered(SlotQuestion question) {
    var answer = answer(question, question.id());
    return registers.calendar(question.calendar()).map(calendar -> free(calendar, question)
        .map(slots -> slots.stream().map(answer::local).filter(answer::isOffered).toList()));
  }

  /** The content that was posted, with what the calendar says to the time that was chosen. @param path of the question */
  public Content chosen(Content before, Content posted, SlotQuestion question, String path) {
    return chosen(before, posted, answer(question, path), registers.calendar(question.calendar()));
  }

  /** The same from a page that is too old to be saved: no calendar hears of it. */
  public Content late(Content before, Content posted, SlotQuestion question, String path) {
    return chosen(before, posted, answer(question, path), Optional.empty());
  }

  private Content chosen(Content before, Content posted, SlotAnswer answer, Optional<Calendar> calendar) {
    var choice = answer.text(posted, SlotQuestion.SLOT);
    return choice.equals(FreeTime.WISH)
        ? answer.asIn(before, posted)
        : FreeTime.of(choice).map(time -> picked(before, posted, answer, time, calendar)).orElseGet(() -> typed(before, posted, answer, calendar));
  }

  private Content picked(Content before, Content posted, SlotAnswer answer, FreeTime time, Optional<Calendar> calendar) {
    var held = answer.held(before).filter(had -> had.slot().equals(time.id()));
    boolean isKept = held.flatMap(HeldTime::until).filter(until -> until.isAfter(now.plus(LONG))).isPresent();
    boolean isOfCase = held.isPresent() && spared.contains(BookingIds.of(draft, answer.path(), time.id()));
    if (isKept || isOfCase || held.isPresent() && calendar.isEmpty()) {
      return answer.asIn(before, posted);
    }
    return calendar.map(each -> held(each, posted, answer, time)).orElseGet(() -> answer.wish(posted, answer.texts(time), Optional.empty()));
  }

  /**
   * Lets go of the times that a content has, but for those that others have too.
   *
   * @param placed the questions, for times and others
   */
  public void letGo(Content had, List<Placed> placed, Content... kept) {
    for (var each : placed) {
      if (each.question() instanceof SlotQuestion question) {
        var answer = answer(question, each.path());
        answer.held(had).map(HeldTime::slot)
            .filter(slot -> Stream.of(kept).flatMap(content -> answer.held(content).stream()).noneMatch(held -> held.slot().equals(slot)))
            .ifPresent(slot -> registers.calendar(question.calendar()).ifPresent(calendar -> cancel(calendar, BookingIds.of(draft, each.path(), slot))));
      }
    }
  }

  private Content held(Calendar calendar, Content posted, SlotAnswer answer, FreeTime wanted) {
    return switch (calendar.hold(BookingIds.of(draft, answer.path(), wanted.id()), wanted.id())) {
      case Lookup.Found<Booking>(Booking.Held(var slot, var until)) -> told(calendar, posted, answer, wanted, slot, Optional.of(until));
      case Lookup.Found<Booking>(Booking.Booked(var slot)) -> told(calendar, posted, answer, wanted, slot, Optional.empty());
      case Lookup.Found<Booking> none -> answer.taken(posted);
      case Lookup.NotFound<Booking>() -> answer.taken(posted);
      case Lookup.Down<Booking>(var reason) -> answer.wish(posted, answer.texts(wanted), Optional.of(Look.Result.DOWN));
    };
  }

  /** What the browser says that was offered is not believed. */
  private Content told(Calendar calendar, Content posted, SlotAnswer answer, FreeTime wanted, Slot slot, Optional<Instant> until) {
    var time = answer.local(slot);
    if (slot.id().equals(wanted.id()) && answer.isOffered(time)) {
      return answer.told(posted, time, until);
    }
    cancel(calendar, BookingIds.of(draft, answer.path(), wanted.id()));
    return answer.taken(posted);
  }

  private void cancel(Calendar calendar, UUID booking) {
    if (!spared.contains(booking)) {
      calendar.cancel(booking);
    }
  }

  private Content typed(Content before, Content posted, SlotAnswer answer, Optional<Calendar> calendar) {
    var wished = Stream.of(SlotQuestion.DAY, SlotQuestion.START).filter(key -> !answer.text(posted, key).isEmpty()).toList();
    boolean isSame = Stream.of(SlotQuestion.DAY, SlotQuestion.START).allMatch(key -> answer.text(posted, key).equals(answer.text(before, key)));
    if (isSame && !wished.isEmpty()) {
      return answer.asIn(before, posted);
    }
    return wished.isEmpty() ? answer.none(posted) : wish(posted, answer, wished, calendar);
  }

  private Content wish(Content posted, SlotAnswer answer, List<String> keys, Optional<Calendar> calendar) {
    var texts = new HashMap<String, List<String>>();
    keys.forEach(key -> texts.put(key, posted.answers().at(answer.path() + "." + key)));
    return answer.wish(posted, Map.copyOf(texts), calendar.flatMap(each -> why(free(each, answer.question()))));
  }

  private static Optional<Look.Result> why(Lookup<List<Slot>> free) {
    if (free.isDown()) {
      return Optional.of(Look.Result.DOWN);
    }
    return free.found().filter(slots -> !slots.isEmpty()).isPresent() ? Optional.empty() : Optional.of(Look.Result.NOT_FOUND);
  }

  private Lookup<List<Slot>> free(Calendar calendar, SlotQuestion question) {
    var today = LocalDate.ofInstant(now, zone);
    return calendar.free(question.first().on(today), question.last().on(today));
  }

  private SlotAnswer answer(SlotQuestion question, String path) {
    return new SlotAnswer(question, path, zone, now);
  }
}
