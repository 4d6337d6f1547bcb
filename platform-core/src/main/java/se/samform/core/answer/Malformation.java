package se.samform.core.answer;

/** In which way a text is not what it should be. */
public enum Malformation {
  NOT_A_NUMBER,
  NOT_A_DATE,
  /** Spelt as a date, but the calendar has no such day: 31 February. */
  NO_SUCH_DAY,
  /** A personal number that begins with a day that the calendar does not have. */
  NO_SUCH_BIRTHDAY,
  NOT_YES_OR_NO,
  NOT_TWELVE_DIGITS,
  WRONG_CHECK_DIGIT,
  NOT_AN_EMAIL,
  NOT_A_PHONE_NUMBER,
  NOT_A_POSTAL_CODE,
  SEVERAL_LINES,
  UNPRINTABLE,
  SEVERAL_ANSWERS,
  /** Nothing drawn on a map, or another kind of shape than is asked for. */
  NOT_A_SHAPE,
  /** No coordinates. */
  NOT_A_PLACE
}
