package se.samform.designer.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.RankedQuestion;
import se.samform.core.form.Rows;

/** Writes an example that the solver found as somebody would have typed it. */
final class Answering {

  private final Meanings meanings;
  private final Words words;
  private final Terms.Example example;
  private final Map<String, List<String>> texts = new HashMap<>();

  private Answering(Meanings meanings, Terms.Example example) {
    this.meanings = meanings;
    this.words = meanings.words();
    this.example = example;
  }

  /** Only what matters to it is answered. */
  static RawAnswers of(Meanings meanings, Terms.Example example) {
    var answering = new Answering(meanings, example);
    meanings.allCounts().forEach((where, counts) -> counts.forEach((group, count) -> answering.rows(meanings.index().group(group), where)));
    meanings.allTyped().forEach((where, typed) -> typed.forEach((question, what) -> answering.write(meanings.index().question(question), where, what)));
    return new RawAnswers(answering.texts);
  }

  private void rows(GroupQuestion group, Where where) {
    if (group.rows() instanceof Rows.Free) {
      long count = example.number(meanings.count(group, where)).longValueExact();
      put(where.prefix() + group.id(), meanings.rows(group, where).stream().limit(count).map(Where::key).toList());
    }
  }

  private void put(String path, List<String> all) {
    if (!all.isEmpty()) {
      texts.put(path, all);
    }
  }

  private void write(Question question, Where where, Typed typed) {
    var path = where.prefix() + question.id();
    boolean isPartly = typed.parts().values().stream().anyMatch(part -> example.isSo(part.isThere()));
    if (question instanceof RankedQuestion && example.isSo(typed.isFine())) {
      put(path, typed.parts().values().stream().filter(part -> example.isSo(part.isThere())).map(part -> text(question, part.value(), path)).toList());
      return;
    }
    if (example.isSo(typed.isFine())) {
      put(path, whole(question, typed.value(), path));
    }
    if (isPartly) {
      typed.parts().forEach((key, part) -> {
        if (example.isSo(part.isThere())) {
          put(path + "." + key, List.of(text(question, part.value(), path + "." + key)));
        }
      });
    }
  }

  private List<String> whole(Question question, Sym value, String path) {
    return switch (value) {
      case Sym.Several(var chosen) -> chosen.entrySet().stream().filter(option -> example.isSo(option.getValue())).map(Map.Entry::getKey).toList();
      case Sym.Nothing nothing -> Samples.of(question).map(List::of).orElse(List.of());
      case Sym.Number number -> question.paths().contains(question.id()) ? List.of(text(question, number, path)) : List.of();
      case Sym.Day day -> List.of(text(question, day, path));
      case Sym.Minute minute -> List.of(text(question, minute, path));
      case Sym.Word word -> List.of(text(question, word, path));
    };
  }

  private String text(Question question, Sym value, String path) {
    return switch (value) {
      case Sym.Number(var amount) -> new BigDecimal(example.number(amount.over())).divide(new BigDecimal(amount.under())).stripTrailingZeros().toPlainString();
      case Sym.Day(var day) -> LocalDate.ofEpochDay(example.number(day).longValueExact()).toString();
      case Sym.Minute(var minute) -> LocalTime.ofSecondOfDay(60 * example.number(minute).longValueExact()).toString();
      case Sym.Word(var code) -> word(question, example.number(code).longValueExact(), path);
      case Sym.Several several -> throw new IllegalStateException("No single text: " + several);
      case Sym.Nothing nothing -> Samples.of(question).orElse("");
    };
  }

  private String word(Question question, long code, String path) {
    return code < words.size() ? words.texts().get((int) code) : Samples.other(question, path, code - words.size());
  }
}
