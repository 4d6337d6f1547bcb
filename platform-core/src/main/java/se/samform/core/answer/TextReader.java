package se.samform.core.answer;

import java.util.Optional;
import se.samform.core.form.OwnPattern;
import se.samform.core.form.TextFormat;
import se.samform.core.form.TextPattern;
import se.samform.core.form.TextQuestion;

final class TextReader extends SingleReader {

  private final int maxLength;
  private final TextFormat format;
  private final Optional<TextPattern> pattern;

  TextReader(TextQuestion question) {
    this.maxLength = question.maxLength();
    this.format = question.format();
    this.pattern = question.pattern().flatMap(TextReader::compiled);
  }

  /** A pattern that has been refused already is none: it is the definition that is wrong, not the answer. */
  private static Optional<TextPattern> compiled(OwnPattern own) {
    return TextPattern.compile(own.pattern()) instanceof TextPattern.Compiled.Fine fine
        ? Optional.of(fine.pattern())
        : Optional.empty();
  }

  @Override
  Reading read(String at, String typed, Facts facts) {
    return switch (OneLine.read(at, typed, maxLength, format)) {
      case OneLine.Fine fine -> pattern.isEmpty() ? text(fine.value()) : matched(at, Characters.trimmed(fine.value()));
      case OneLine.Wrong wrong -> new Reading.Refused(wrong.problem());
    };
  }

  private Reading matched(String at, String text) {
    return pattern.orElseThrow().matches(text) ? text(text) : new Reading.Refused(new Problem.AgainstPattern(at));
  }

  private static Reading text(String value) {
    return new Reading.Read(new Answer.Text(value));
  }
}
