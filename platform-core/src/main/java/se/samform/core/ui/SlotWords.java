package se.samform.core.ui;

import java.time.LocalTime;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** What pages say of times in a calendar. */
final class SlotWords {

  private static final LocalText KEPT = LocalText.of("Tiden är din till klockan %s. Den bokas när du skickar in.", "The time is yours until %s. It is booked when you send it in.");
  static final LocalText LAPSED = LocalText.of(
      "Tiden är inte längre din. Den bokas när du skickar in, om den är ledig då.", "The time is not yours any more. It is booked when you send it in, if it is free then.");
  static final LocalText DOWN = LocalText.of(
      "Kalendern svarar inte just nu. Skriv när du helst vill komma, så går det bra ändå. Tiden är inte bokad förrän du har fått besked.",
      "The calendar does not answer just now. Write when you would like to come, that is fine too. The time is not booked until you have been told so.");
  static final LocalText FULL = LocalText.of(
      "Det finns ingen ledig tid just nu. Skriv när du helst vill komma. Tiden är inte bokad förrän du har fått besked.",
      "There is no free time just now. Write when you would like to come. The time is not booked until you have been told so.");
  static final LocalText WISHED = LocalText.of(
      "Skriv när du helst vill komma. Tiden är inte bokad förrän du har fått besked.",
      "Write when you would like to come. The time is not booked until you have been told so.");
  private static final LocalText KEEP = LocalText.of("Jag behåller mitt önskemål: %s", "I keep my wish: %s");
  static final LocalText NONE = LocalText.of("Ingen av tiderna", "None of these times");
  static final LocalText ANY_TIME = LocalText.of("Lämna tomt om det inte spelar någon roll.", "Leave it empty if any time will do.");

  private SlotWords() {}

  static LocalText kept(LocalTime until) {
    return filled(KEPT, until.toString());
  }

  static LocalText keep(String wish) {
    return filled(KEEP, wish);
  }

  private static LocalText filled(LocalText text, String gap) {
    return LocalText.of(text.in(Language.SWEDISH).formatted(gap), text.in(Language.ENGLISH).formatted(gap));
  }
}
