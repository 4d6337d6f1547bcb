package se.samform.core.answer;

import se.samform.core.form.TextFormat;
import se.samform.core.form.TextQuestion;

final class TextReader extends SingleReader {

  private final int maxLength;
  private final TextFormat format;

  TextReader(TextQuestion question) {
    this.maxLength = question.maxLength();
    this.format = question.format();
  }

  @Override
  Reading read(String at, String typed, Facts facts) {
    return switch (OneLine.read(at, typed, maxLength, format)) {
      case OneLine.Fine fine -> new Reading.Read(new Answer.Text(fine.value()));
      case OneLine.Wrong wrong -> new Reading.Refused(wrong.problem());
    };
  }
}
