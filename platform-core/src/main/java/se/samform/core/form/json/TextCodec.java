package se.samform.core.form.json;

import java.util.Optional;
import se.samform.core.form.Fault.Kind;
import se.samform.core.form.OwnPattern;
import se.samform.core.form.TextFormat;
import se.samform.core.form.TextPattern;
import se.samform.core.form.TextQuestion;
import se.samform.core.json.ObjectReader;
import se.samform.core.json.ObjectTree;
import se.samform.core.text.LocalText;

/** {@code text}. */
final class TextCodec {

  private TextCodec() {}

  static TextQuestion read(Asked asked) {
    return new TextQuestion(
        asked.ask(),
        Numbers.length(asked.from(), 1000, 200),
        Words.read(asked.from(), "format", TextFormat.class, TextFormat.NONE),
        pattern(asked));
  }

  private static Optional<OwnPattern> pattern(Asked asked) {
    var from = asked.from();
    if (from.has("patternMessage") && !from.has("pattern")) {
      from.faults().add(Kind.PATTERN, from.at("patternMessage"),
          LocalText.of("Det finns inget mönster", "There is no pattern"),
          LocalText.of("Skriv ett under ”pattern”, eller ta bort det här.", "Write one under \"pattern\", or take this away."));
    }
    return from.optionalText("pattern").map(pattern -> pattern(asked, pattern));
  }

  private static OwnPattern pattern(Asked asked, String pattern) {
    var from = asked.from();
    if (TextPattern.compile(pattern) instanceof TextPattern.Compiled.Refused(int at, LocalText sentence, LocalText remedy)) {
      from.faults().add(Kind.PATTERN, from.at("pattern"), LocalText.of("Vid tecken %s: %s", "At sign %s: %s").formatted(at, sentence), remedy);
    }
    if (hasFormat(from)) {
      from.faults().add(Kind.PATTERN, from.at("pattern"),
          LocalText.of("Texten har redan ett format", "The text has a format already"),
          LocalText.of("Ta bort det ena av de två.", "Take one of the two away."));
    }
    return new OwnPattern(pattern, asked.texts().required(from, "patternMessage"));
  }

  private static boolean hasFormat(ObjectReader from) {
    return from.optionalText("format").filter(word -> !word.equals(Words.word(TextFormat.NONE))).isPresent();
  }

  static void write(TextQuestion question, ObjectTree into) {
    into.put("maxLength", question.maxLength()).put("format", Words.word(question.format()));
    question.pattern().ifPresent(own -> {
      into.put("pattern", own.pattern());
      DefinitionWriter.putTexts(into, "patternMessage", own.message());
    });
  }
}
