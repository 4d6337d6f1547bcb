package se.samform.core.answer;

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
    var spelling = Spelling.of(format);
    var flaw = spelling.flaw().apply(typed);
    return flaw.isPresent()
        ? new Wrong(new Problem.Malformed(path, flaw.get()))
        : new Fine(spelling.kept().apply(typed));
  }
}
