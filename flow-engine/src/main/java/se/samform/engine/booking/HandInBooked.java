package se.samform.engine.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.samform.core.answer.Answer;
import se.samform.core.form.SlotQuestion;
import se.samform.core.id.DraftId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.logic.Evaluation;
import se.samform.core.logic.Placed;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.party.Applicant;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.core.register.Registers;
import se.samform.core.store.Database;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.Submitted;
import se.samform.engine.content.Content;
import se.samform.engine.draft.Draft;
import se.samform.engine.draft.Drafts;
import se.samform.engine.draft.Saved;
import se.samform.engine.draft.Supplement;

/**
 * Hands in, and before that books the times that were chosen. One that somebody else has by now is told, and nothing is
 * handed in; where a calendar does not answer, the time is handed in as a wish. Asking again changes nothing: what was booked
 * is the draft's until it is handed in or gone.
 */
@ApplicationScoped
public class HandInBooked {

  private static final int MOST_TRIES = 3;

  private final Cases cases;
  private final Drafts drafts;
  private final PublishedServices services;
  private final Bindings bindings;
  private final MunicipalityLookup municipalities;
  private final Registers registers;
  private final Database database;
  private final Clock clock;

  @Inject
  public HandInBooked(
      Cases cases, Drafts drafts, PublishedServices services, Bindings bindings, MunicipalityLookup municipalities, Registers registers,
      Database database, Clock clock) {
    this.cases = cases;
    this.drafts = drafts;
    this.services = services;
    this.bindings = bindings;
    this.municipalities = municipalities;
    this.registers = registers;
    this.database = database;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected HandInBooked() {
    this(null, null, null, null, null, null, null, null);
  }

  /** As {@link Cases#submit(MunicipalityId, DraftId, Applicant)}. */
  public Submitted submit(MunicipalityId municipality, DraftId id, Applicant applicant) {
    var submitted = submit(municipality, id, applicant, OptionalInt.empty());
    for (var tries = 1; submitted instanceof Submitted.Stale && tries < MOST_TRIES; tries++) {
      submitted = submit(municipality, id, applicant, OptionalInt.empty());
    }
    return submitted;
  }

  /** As they reviewed it. @param revisionSeen what the page said */
  public Submitted submit(MunicipalityId municipality, DraftId id, Applicant applicant, int revisionSeen) {
    return submit(municipality, id, applicant, OptionalInt.of(revisionSeen));
  }

  private Submitted submit(MunicipalityId municipality, DraftId id, Applicant applicant, OptionalInt seen) {
    return drafts.findToChange(municipality, id, applicant)
        .filter(this::asksForTimes)
        .flatMap(draft -> drafts.find(municipality, id, applicant))
        .filter(draft -> seen.isEmpty() || draft.revision() == seen.getAsInt())
        .flatMap(draft -> booked(draft, applicant))
        .orElseGet(() -> seen.isPresent() ? cases.submit(municipality, id, applicant, seen.getAsInt()) : cases.submit(municipality, id, applicant));
  }

  /** Empty where there is nothing to book. */
  private Optional<Submitted> booked(Draft draft, Applicant applicant) {
    var service = service(draft);
    var evaluation = evaluate(draft, service, applicant);
    boolean isWhole = evaluation.problems().stream().noneMatch(problem -> draft.isAsked(problem.path()));
    return isWhole ? Optional.of(booked(draft, applicant, service, evaluation)) : Optional.empty();
  }

  private Submitted booked(Draft draft, Applicant applicant, Published service, Evaluation evaluation) {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var booking = new BookTimes(registers.of(draft.municipality(), service.family()), database, draft, service.family(), now);
    var zone = municipalities.facts(draft.municipality()).zone();
    var had = timesOfCase(draft);
    for (var step : evaluation.shownSteps()) {
      for (var placed : evaluation.placed(step)) {
        if (placed.question() instanceof SlotQuestion slot && evaluation.answer(placed.path()).isPresent() && !isHad(draft, evaluation, placed.path(), had)) {
          booking.book(step, new SlotAnswer(slot, placed.path(), zone, now));
        }
      }
    }
    booking.replaced(had.stream().filter(time -> !isStill(draft, evaluation, time)).toList(), service.definition());
    var submitted = saved(draft, applicant, booking.content(), booking.taken());
    if (submitted instanceof Submitted.Stale) {
      letGo(draft, applicant, holding(draft, service, now));
    }
    return submitted;
  }

  /** Those that a supplement may replace. */
  private List<BookingIds.Time> timesOfCase(Draft draft) {
    return draft.supplement().flatMap(supplement -> cases.findForMachine(draft.municipality(), supplement.caseId())).map(BookingIds::now).orElse(List.of());
  }

  /** Whether nothing is to be booked: a supplement that says what the case has, or isn't asked for this. */
  private static boolean isHad(Draft draft, Evaluation evaluation, String path, List<BookingIds.Time> had) {
    return !draft.isAsked(path) || had.stream().anyMatch(time -> time.path().equals(path) && isStill(draft, evaluation, time));
  }

  private static boolean isStill(Draft draft, Evaluation evaluation, BookingIds.Time time) {
    return evaluation.answer(time.path()).filter(Answer.Slot.class::isInstance).flatMap(answer -> ((Answer.Slot) answer).slot())
        .filter(slot -> BookingIds.of(draft.bookedAs(), time.path(), slot).equals(time.booking())).isPresent();
  }

  /** Of what was booked for a draft that says something else by now. */
  private void letGo(Draft booked, Applicant applicant, Holding holding) {
    drafts.find(booked.municipality(), booked.id(), applicant)
        .ifPresent(current -> holding.letGo(booked.content(), times(evaluate(booked, service(booked), applicant)), current.content()));
  }

  private Holding holding(Draft draft, Published service, Instant now) {
    var zone = municipalities.facts(draft.municipality()).zone();
    return Holding.of(registers.of(draft.municipality(), service.family()), draft, cases, zone, now);
  }

  private static List<Placed> times(Evaluation evaluation) {
    return evaluation.shownSteps().stream().flatMap(step -> evaluation.placed(step).stream()).toList();
  }

  private Submitted saved(Draft draft, Applicant applicant, Content content, Optional<Submitted.Taken> taken) {
    var saved = content.equals(draft.content()) ? new Saved.Done(draft) : drafts.save(draft, applicant, draft.revision(), content);
    return switch (saved) {
      case Saved.Done(var as) when taken.isPresent() -> taken.get();
      case Saved.Done(var as) -> cases.submit(as.municipality(), as.id(), applicant, as.revision());
      case Saved.Stale stale -> new Submitted.Stale();
      case Saved.TooMuch tooMuch -> new Submitted.Stale();
      case Saved.Gone gone -> cases.submit(draft.municipality(), draft.id(), applicant);
    };
  }

  private Evaluation evaluate(Draft draft, Published service, Applicant applicant) {
    var today = clock.instant().atZone(municipalities.facts(draft.municipality()).zone()).toLocalDate();
    var asOf = draft.supplement().map(Supplement::asOf).orElse(today);
    return service.plan().evaluate(draft.answers(), draft.content().filesById(), applicant.in(bindings.facts(service, asOf).offering(today)));
  }

  private Published service(Draft draft) {
    return services.require(draft.municipality(), draft.version());
  }

  private boolean asksForTimes(Draft draft) {
    return service(draft).definition().asksForTimes();
  }
}
