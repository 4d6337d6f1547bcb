package se.samform.engine.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.answer.FreeTime;
import se.samform.core.answer.HeldTime;
import se.samform.core.answer.Look;
import se.samform.core.form.SlotQuestion;
import se.samform.core.register.Slot;
import se.samform.engine.content.Content;

/** The answer to a question for a time, as a draft's content holds it. @param path of the question */
record SlotAnswer(SlotQuestion question, String path, ZoneId zone, Instant now) {

  Optional<HeldTime> held(Content content) {
    return HeldTime.of(content.answers(), content.looked(), path);
  }

  String text(Content content, String key) {
    return content.answers().at(at(key)).stream().findFirst().orElse("").strip();
  }

  /** To the minute. */
  FreeTime local(Slot slot) {
    var start = slot.start().atZone(zone).truncatedTo(ChronoUnit.MINUTES);
    var end = slot.end().atZone(zone).truncatedTo(ChronoUnit.MINUTES);
    return new FreeTime(slot.id(), start.toLocalDate(), start.toLocalTime(), end.toLocalTime(), slot.place());
  }

  boolean isOffered(FreeTime time) {
    return question.offers(time.day(), LocalDate.ofInstant(now, zone));
  }

  /** As the calendar told it. */
  Content told(Content content, FreeTime time, Optional<Instant> until) {
    var texts = new HashMap<>(texts(time));
    texts.put(SlotQuestion.PLACE, time.place().isBlank() ? List.of() : List.of(time.place()));
    texts.put(SlotQuestion.SLOT, List.of(time.id()));
    var looks = new HashMap<String, Look>();
    texts.forEach((key, given) -> looks.put(at(key), look(Look.Result.FOUND, given)));
    until.ifPresent(end -> looks.put(HeldTime.untilAt(path), look(Look.Result.FOUND, List.of(end.toString()))));
    return with(content, texts, looks);
  }

  /** Somebody else has it: there is no answer, and the page says why. */
  Content taken(Content content) {
    return with(content, Map.of(), Map.of(at(SlotQuestion.SLOT), look(Look.Result.NOT_FOUND, List.of())));
  }

  Content none(Content content) {
    return with(content, Map.of(), Map.of());
  }

  /** Day and hour as they were wished for. @param why there was nothing to choose among; empty where no calendar was asked */
  Content wish(Content content, Map<String, List<String>> texts, Optional<Look.Result> why) {
    var looks = new HashMap<String, Look>();
    why.ifPresent(result -> texts.keySet().forEach(key -> looks.put(at(key), look(result, List.of()))));
    return with(content, texts, looks);
  }

  Map<String, List<String>> texts(FreeTime time) {
    return Map.of(
        SlotQuestion.DAY, List.of(time.day().toString()), SlotQuestion.START, List.of(time.start().toString()),
        SlotQuestion.END, List.of(time.end().toString()));
  }

  /** What it was in another content, with what was looked up for it. */
  Content asIn(Content before, Content content) {
    var texts = new HashMap<String, List<String>>();
    SlotQuestion.KEYS.forEach(key -> texts.put(key, before.answers().at(at(key))));
    var looks = new HashMap<String, Look>();
    all().filter(before.looked().looks()::containsKey).forEach(each -> looks.put(each, before.looked().looks().get(each)));
    return with(content, texts, looks);
  }

  private Content with(Content content, Map<String, List<String>> texts, Map<String, Look> looks) {
    var answers = new HashMap<String, List<String>>();
    SlotQuestion.KEYS.forEach(key -> answers.put(at(key), texts.getOrDefault(key, List.of())));
    return content.with(content.answers().with(answers)).with(content.looked().without(all().toList()).with(looks));
  }

  private Stream<String> all() {
    return Stream.concat(SlotQuestion.KEYS.stream().map(this::at), Stream.of(HeldTime.untilAt(path)));
  }

  private String at(String key) {
    return path + "." + key;
  }

  private Look look(Look.Result result, List<String> texts) {
    return new Look(result, question.role(), now, texts);
  }
}
