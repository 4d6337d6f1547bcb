package se.samform.designer.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import se.samform.core.answer.Given;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.LongTextQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.TextFormat;
import se.samform.core.form.TextQuestion;

/** Answers that one version takes and that are one character too long for the other. */
final class TooLong {

  private TooLong() {}

  /** These answers, for each such question outside groups with a text that long. */
  static Stream<Given> of(Twice twice, FormIndex before, FormIndex after) {
    return AskedTwice.all(before, after).stream().filter(asked -> asked.here().isEmpty()).flatMap(asked -> {
      var then = most(asked.before());
      var now = most(asked.after());
      return then.isPresent() && now.isPresent() && then.getAsInt() != now.getAsInt()
          ? Stream.of(with(twice.before(), asked.id(), "x".repeat(Math.min(then.getAsInt(), now.getAsInt()) + 1)))
          : Stream.of();
    });
  }

  private static OptionalInt most(Question question) {
    return switch (question) {
      case LongTextQuestion q -> OptionalInt.of(q.maxLength());
      case TextQuestion q when q.format() == TextFormat.NONE && q.pattern().isEmpty() -> OptionalInt.of(q.maxLength());
      case Question other -> OptionalInt.empty();
    };
  }

  private static Given with(Seen seen, String path, String text) {
    var texts = new HashMap<>(seen.texts());
    texts.put(path, List.of(text));
    return new Given(new RawAnswers(texts), seen.given().files(), seen.facts());
  }
}
