package se.samform.core.answer;

/** In which way a text is not what it should be. */
public enum Malformation {
  NOT_A_NUMBER,
  /** No number, where only a whole one is asked for. */
  NOT_A_WHOLE_NUMBER,
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
  NOT_A_TIME,
  /** Spelt as a time, but the day has none such: 25:00. */
  NO_SUCH_TIME,
  NOT_AN_AMOUNT,
  NOT_AN_ORGANISATION_NUMBER,
  NOT_A_BANKGIRO,
  NOT_A_PLUSGIRO,
  NOT_AN_IBAN,
  NOT_A_BANK_ACCOUNT,
  NOT_A_CPR_NUMBER,
  NOT_A_CVR_NUMBER,
  NOT_A_WEB_ADDRESS,
  SEVERAL_LINES,
  UNPRINTABLE,
  SEVERAL_ANSWERS,
  IS_COORDINATION_NUMBER,
  IS_NO_COORDINATION_NUMBER,
  NOT_A_COORDINATION_NUMBER,
  /** Nothing drawn on a map, or another kind of shape than is asked for. */
  NOT_A_SHAPE,
  /** No coordinates. */
  NOT_A_PLACE
}
