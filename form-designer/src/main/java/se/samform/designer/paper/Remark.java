package se.samform.designer.paper;

import se.samform.core.text.LocalText;

/**
 * Something that whoever goes on with the draft should look at.
 *
 * @param page from 1; 0 for the whole
 * @param field its name in the PDF; empty where it is of none
 */
public record Remark(Kind kind, int page, String field, LocalText sentence) {

  /** What became of it. */
  public enum Kind {
    GUESSED, LEFT_OUT
  }

  static Remark guessed(Field field, LocalText sentence) {
    return new Remark(Kind.GUESSED, field.page(), field.name(), sentence);
  }

  public static Remark leftOut(int page, String field, LocalText sentence) {
    return new Remark(Kind.LEFT_OUT, page, field, sentence);
  }
}
