package se.samform.core.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.answer.Answer;
import se.samform.core.answer.FreeTime;
import se.samform.core.answer.HeldTime;
import se.samform.core.answer.Look;
import se.samform.core.answer.PartTexts;
import se.samform.core.answer.SlotText;
import se.samform.core.answer.TypedDay;
import se.samform.core.answer.TypedTime;
import se.samform.core.answer.Wording;
import se.samform.core.form.SlotQuestion;
import se.samform.core.text.LocalText;

/** Questions that are answered by a time in a calendar: free times to choose among, or a wish where none are known. */
final class SlotViews {

  private final Answered answered;

  SlotViews(Answered answered) {
    this.answered = answered;
  }

  QuestionView slot(SlotQuestion question, Frame frame) {
    var times = Optional.ofNullable(answered.asking().times().get(frame.id()));
    var held = HeldTime.of(answered.raw(), answered.asking().looked(), frame.id());
    boolean isOffered = times.isPresent() && !times.get().down() && !(times.get().all().isEmpty() && held.isEmpty());
    return isOffered ? offered(question, frame, times.get().all(), held) : wish(question, frame, times);
  }

  /** What is wrong with a part that has no field here is told at the question. */
  private QuestionView offered(SlotQuestion question, Frame frame, List<FreeTime> free, Optional<HeldTime> held) {
    var chosen = held.map(time -> new FreeTime(time.slot(), time.day(), time.start(), time.end(), time.place()));
    var days = new TreeMap<LocalDate, List<FreeTime>>();
    Stream.concat(free.stream().filter(time -> chosen.isEmpty() || !time.id().equals(chosen.get().id())), chosen.stream())
        .sorted(Comparator.comparing(FreeTime::start))
        .forEach(time -> days.computeIfAbsent(time.day(), day -> new ArrayList<>()).add(time));
    var errors = Stream.concat(Stream.of(frame.id()), question.pathsAt(frame.id()).stream())
        .flatMap(path -> answered.errorsAt(path).stream()).distinct().limit(1).toList();
    var views = new ArrayList<SlotDayView>();
    days.forEach((day, times) -> views.add(day(frame, day, times, chosen, views.isEmpty())));
    return new QuestionView.Slots(frame.with(errors), views, others(frame, held), note(held));
  }

  private SlotDayView day(Frame frame, LocalDate day, List<FreeTime> times, Optional<FreeTime> chosen, boolean isFirst) {
    boolean isChosen = chosen.map(FreeTime::day).filter(day::equals).isPresent();
    var options = new ArrayList<OptionView>();
    for (var time : times) {
      var id = isFirst && options.isEmpty() ? frame.id() + "." + SlotQuestion.DAY : frame.id() + "_" + day + "_" + options.size();
      var hours = Phrase.plain(time.start() + "–" + time.end());
      options.add(new OptionView(id, time.value(), hours, Phrase.plain(time.place()), isChosen(frame, time, chosen), List.of()));
    }
    return new SlotDayView(frame.id() + "_" + day, Phrase.plain(Wording.weekday(day, answered.language())), isChosen || isFirst && chosen.isEmpty(), options);
  }

  /** Also one that was posted and could not be saved. */
  private boolean isChosen(Frame frame, FreeTime time, Optional<FreeTime> chosen) {
    return chosen.filter(time::equals).isPresent() || answered.typed(frame.id() + "." + SlotQuestion.SLOT).equals(time.value());
  }

  private List<OptionView> others(Frame frame, Optional<HeldTime> held) {
    var others = new ArrayList<OptionView>();
    if (held.isEmpty() && !answered.typed(frame.id() + "." + SlotQuestion.DAY).isBlank()) {
      others.add(new OptionView(frame.id() + "_wish", FreeTime.WISH, answered.phrase(SlotWords.keep(wished(frame))), Phrase.NONE, true, List.of()));
    }
    if (frame.optional()) {
      others.add(new OptionView(frame.id() + "_none", "", answered.phrase(SlotWords.NONE), Phrase.NONE, held.isEmpty() && others.isEmpty(), List.of()));
    }
    return others;
  }

  private String wished(Frame frame) {
    var answer = answered.evaluation().answer(frame.id());
    return answer.filter(Answer.Slot.class::isInstance).map(slot -> SlotText.when((Answer.Slot) slot, answered.language()))
        .orElseGet(() -> Stream.of(SlotQuestion.DAY, SlotQuestion.START).map(key -> answered.typed(frame.id() + "." + key))
            .filter(text -> !text.isBlank()).collect(Collectors.joining(" ")));
  }

  private Phrase note(Optional<HeldTime> held) {
    var now = answered.asking().now();
    return held.flatMap(HeldTime::until).map(until -> answered.phrase(until.isAfter(now.toInstant()) ? SlotWords.kept(clock(until)) : SlotWords.LAPSED))
        .orElse(Phrase.NONE);
  }

  private LocalTime clock(Instant until) {
    var time = until.atZone(answered.asking().now().getZone()).toLocalTime();
    return LocalTime.of(time.getHour(), time.getMinute());
  }

  private QuestionView wish(SlotQuestion question, Frame frame, Optional<FreeTimes> times) {
    var day = new QuestionView.Input(
        part(frame, SlotQuestion.DAY, frame.optional(), Phrase.NONE), TypedDay.forBrowser(answered.typed(frame.id() + "." + SlotQuestion.DAY)), LineKind.DATE, "off",
        Phrase.NONE, question.first().on(answered.today()).toString(), question.last().on(answered.today()).toString());
    var start = new QuestionView.Input(
        part(frame, SlotQuestion.START, true, answered.phrase(SlotWords.ANY_TIME)), TypedTime.forBrowser(answered.typed(frame.id() + "." + SlotQuestion.START)), LineKind.TIME, "off",
        Phrase.NONE, "", "");
    return new QuestionView.Fields(frame, List.of(day, start), answered.phrase(why(frame, times)));
  }

  private LocalText why(Frame frame, Optional<FreeTimes> times) {
    boolean wasDown = Optional.ofNullable(answered.asking().looked().looks().get(frame.id() + "." + SlotQuestion.DAY))
        .filter(look -> look.result() == Look.Result.DOWN).isPresent();
    if (times.map(FreeTimes::down).orElse(wasDown)) {
      return SlotWords.DOWN;
    }
    return times.isPresent() ? SlotWords.FULL : SlotWords.WISHED;
  }

  private Frame part(Frame frame, String key, boolean isOptional, Phrase hint) {
    var path = frame.id() + "." + key;
    var label = Phrase.plain(PartTexts.label(key, answered.language()));
    return new Frame(path, label, hint, Phrase.NONE, Phrase.NONE, isOptional && !frame.optional(), answered.errorsAt(path), true, false);
  }
}
