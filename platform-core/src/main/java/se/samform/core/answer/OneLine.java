package se.samform.core.answer;

import java.util.Optional;
import se.samform.core.form.TextFormat;

/** One line of text in a format, in a question of its own or as a field of a person. */
sealed interface OneLine {

  record Fine(String value) implements OneLine {}

  record Wrong(Problem problem) implements OneLine {}

  static OneLine read(String path, String typed, int maxLength, TextFormat format) {
    if (Characters.hasLineBreak(typed)) {
      return new Wrong(new Problem.Malformed(path, Malformation.SEVERAL_LINES));
    }
    if (Characters.hasUnprintable(typed)) {
      return new Wrong(new Problem.Malformed(path, Malformation.UNPRINTABLE));
    }
    return Characters.isLonger(typed, maxLength)
        ? new Wrong(new Problem.TooLong(path, maxLength, Characters.length(typed)))
        : inFormat(path, typed, format);
  }

  private static OneLine inFormat(String path, String typed, TextFormat format) {
    Optional<Malformation> flaw =
        switch (format) {
          case NONE -> Optional.empty();
          case PERSONAL_NUMBER -> PersonalNumbers.flaw(typed);
          case EMAIL -> Emails.flaw(typed);
          case PHONE -> Phones.flaw(typed);
          case POSTAL_CODE -> PostalCodes.flaw(typed);
        };
    return flaw.isPresent() ? new Wrong(new Problem.Malformed(path, flaw.get())) : new Fine(kept(typed, format));
  }

  private static String kept(String typed, TextFormat format) {
    return switch (format) {
      case NONE -> typed;
      case PERSONAL_NUMBER -> PersonalNumbers.digits(typed);
      case EMAIL, PHONE -> Characters.trimmed(typed);
      case POSTAL_CODE -> PostalCodes.digits(typed);
    };
  }
}
