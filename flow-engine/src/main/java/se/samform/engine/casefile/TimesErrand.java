package se.samform.engine.casefile;

/** What was booked for a case is to be cancelled. */
public interface TimesErrand {

  String KIND = "cancel-times";
  String REF = "";
}
