package se.samform.engine.notify;

import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** How every letter begins and ends. */
public final class Frame {

  private static final LocalText GREETING = LocalText.of("Hej!\n\n", "Hello!\n\n");
  private static final LocalText QUESTIONS = LocalText.of(
      "Har du frågor? Ring kontaktcenter på %s.\n\nMed vänlig hälsning\n%s\n", "Questions? Call the contact centre on %s.\n\nKind regards\n%s\n");
  private static final LocalText CHOICE = LocalText.of(
      "Vad du vill ha e-post om väljer du här:\n%s\n\n%s\n", "Here you choose what you want mail about:\n%s\n\n%s\n");
  private static final LocalText CHOSEN = LocalText.of(
      "Den här e-posten kommer från e-tjänsterna, dit kommunen har angett den här adressen.\n\n%s\n",
      "This mail comes from the e-services, where the municipality has entered this address.\n\n%s\n");

  private Frame() {}

  /** Around what a citizen is told. */
  public static String toCitizen(String text, MunicipalityFacts municipality, Language language) {
    return GREETING.in(language) + text + QUESTIONS.in(language).formatted(municipality.phone(), municipality.name().in(language));
  }

  /** Around what an officer is told, who may want to be told less. */
  static String toOfficer(String text, MunicipalityFacts municipality, Language language) {
    return GREETING.in(language) + text
        + CHOICE.in(language).formatted(municipality.site() + "/desk/notices/settings", municipality.name().in(language));
  }

  /** Around what goes to an address that nobody reads alone. */
  public static String toMailbox(String text, MunicipalityFacts municipality, Language language) {
    return GREETING.in(language) + text + CHOSEN.in(language).formatted(municipality.name().in(language));
  }
}
