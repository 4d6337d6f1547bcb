package se.samform.designer.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samform.core.answer.Facts;
import se.samform.core.answer.Given;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.FieldedQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.MapQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.RankedQuestion;
import se.samform.core.form.Rows;
import se.samform.core.place.Area;

/** Writes an example that the solver found as somebody would have typed it. */
final class Answering {

  /** Longer than any line may be, and no number. */
  private static final String UNREADABLE = "x".repeat(1_000);

  /** An area that is drawn so that what is marked lies in it. */
  static final Area EVERYWHERE = shape -> true;

  private final Meanings meanings;
  private final Words words;
  private final Samples samples;
  private final LocalDate today;
  private final Terms.Example example;
  private final Map<String, List<String>> texts = new HashMap<>();

  private Answering(Meanings meanings, Terms.Example example) {
    this.meanings = meanings;
    this.words = meanings.words();
    this.example = example;
    this.today = meanings.today().in(example);
    this.samples = new Samples(words, today);
  }

  /** Only what matters to it is answered. */
  static Given of(Meanings meanings, Terms.Example example) {
    return of(List.of(meanings), example);
  }

  /** By forms that speak of the same unknowns. */
  static Given of(List<Meanings> all, Terms.Example example) {
    var answering = new Answering(all.getFirst(), example);
    all.forEach(answering::write);
    return new Given(new RawAnswers(answering.texts), answering.samples.files(), new Facts(answering.today).withAreas(answering.areas()));
  }

  private void write(Meanings form) {
    form.allCounts().forEach((where, counts) -> counts.forEach((group, count) -> rows(form, form.index().group(group), where)));
    form.allTyped().forEach((where, typed) -> typed.keySet().stream().map(form.index()::question).forEach(question -> write(question, where, form.written(question, where))));
  }

  private Map<String, Area> areas() {
    return meanings.areas().entrySet().stream().filter(area -> example.isSo(area.getValue())).collect(Collectors.toMap(Map.Entry::getKey, area -> EVERYWHERE));
  }

  private void rows(Meanings form, GroupQuestion group, Where where) {
    if (group.rows() instanceof Rows.Free) {
      long count = example.number(form.lines(group, where)).longValueExact();
      put(where.prefix() + group.id(), form.rows(group, where).stream().limit(count).map(Where::key).toList());
    }
  }

  private void put(String path, List<String> all) {
    if (!all.isEmpty()) {
      texts.put(path, all);
    }
  }

  private void write(Question question, Where where, Typed typed) {
    var path = where.prefix() + question.id();
    if (question instanceof RankedQuestion) {
      put(path, typed.parts().values().stream().filter(part -> example.isSo(part.isThere())).map(part -> text(question, "", part.value())).toList());
      return;
    }
    if (question instanceof MapQuestion map) {
      place(map, path, typed);
      return;
    }
    if (example.isSo(typed.isFine()) && !(question instanceof FieldedQuestion)) {
      whole(question, typed.value()).forEach((suffix, all) -> put(path + suffix, all));
    }
    wrong(path, typed);
    typed.parts().forEach((key, part) -> {
      if (example.isSo(part.isThere()) && question.partKeys().contains(key)) {
        put(path + "." + key, List.of(text(question, key, part.value())));
      }
    });
  }

  private void wrong(String path, Typed typed) {
    typed.wrong().forEach((key, isWrong) -> {
      if (example.isSo(isWrong)) {
        put(path + "." + key, List.of(UNREADABLE));
      }
    });
  }

  private void place(MapQuestion map, String path, Typed typed) {
    if (example.isSo(typed.parts().get(MapQuestion.SHAPE).isThere())) {
      put(path + "." + MapQuestion.COORDINATES, List.of(samples.place(map)));
    }
    if (example.isSo(typed.parts().get(MapQuestion.DESCRIPTION).isThere())) {
      put(path + "." + MapQuestion.DESCRIPTION, List.of("text"));
    }
    wrong(path, typed);
  }

  /** By what the path adds to the question's own. */
  private Map<String, List<String>> whole(Question question, Sym value) {
    return switch (value) {
      case Sym.Several(var chosen) -> Map.of("", chosen.entrySet().stream().filter(option -> example.isSo(option.getValue())).map(Map.Entry::getKey).toList());
      case Sym.Nothing nothing -> samples.of(question);
      case Sym.Number number -> question.paths().contains(question.id()) ? Map.of("", List.of(text(question, "", number))) : Map.of();
      case Sym.Day day -> Map.of("", List.of(text(question, "", day)));
      case Sym.Minute minute -> Map.of("", List.of(text(question, "", minute)));
      case Sym.Word word -> Map.of("", List.of(text(question, "", word)));
    };
  }

  private String text(Question question, String key, Sym value) {
    return switch (value) {
      case Sym.Number(var amount) -> new BigDecimal(example.number(amount.over())).divide(new BigDecimal(amount.under())).stripTrailingZeros().toPlainString();
      case Sym.Day(var day, var within) -> LocalDate.ofEpochDay(example.number(day).longValueExact()).toString();
      case Sym.Minute(var minute) -> LocalTime.ofSecondOfDay(60 * example.number(minute).longValueExact()).toString();
      case Sym.Word(var code) -> word(question, key, example.number(code).longValueExact());
      case Sym.Several several -> throw new IllegalStateException("No single text: " + several);
      case Sym.Nothing nothing -> "text";
    };
  }

  private String word(Question question, String key, long code) {
    return code < words.size() ? named(question, key, words.texts().get((int) code)) : samples.other(question, key, code - words.size());
  }

  /** As it must be typed to be kept so, where that is known. */
  private String named(Question question, String key, String text) {
    return TypedText.at(question, key.isEmpty() ? question.id() : question.id() + "." + key, today).of(text).orElse(text);
  }
}
