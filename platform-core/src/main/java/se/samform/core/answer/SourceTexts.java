package se.samform.core.answer;

import java.util.List;
import se.samform.core.text.Language;

/** Where an answer comes from, in a short line for whoever reads it. */
public final class SourceTexts {

  private static final String LIST = "lists";
  private static final String CALENDAR = "calendars";

  private SourceTexts() {}

  /** Of all parts of the answer, each sentence once; nothing where nobody was asked. */
  public static List<String> of(AnsweredQuestion answered, Submission submission, Language language) {
    var path = answered.path();
    return submission.sources().entrySet().stream()
        .filter(source -> source.getKey().equals(path) || source.getKey().startsWith(path + "."))
        .map(source -> text(source.getValue(), language))
        .distinct()
        .toList();
  }

  private static String text(Source source, Language language) {
    return source.register().startsWith(CALENDAR + "/") ? booking(source, language) : looked(source, language);
  }

  private static String booking(Source source, Language language) {
    return switch (source.how()) {
      case REGISTER -> Messages.text(language, "booking.booked");
      case CHANGED -> Messages.text(language, "booking.changed");
      case DOWN -> Messages.text(language, "booking.down");
      case NOT_FOUND -> Messages.text(language, "booking.not-found");
    };
  }

  private static String looked(Source source, Language language) {
    return switch (source.how()) {
      case REGISTER -> Messages.text(language, "source.register", register(source, language));
      case CHANGED -> Messages.text(language, "source.changed");
      case DOWN -> Messages.text(language, "source.down");
      case NOT_FOUND -> Messages.text(language, "source.not-found");
    };
  }

  private static String register(Source source, Language language) {
    var role = source.register();
    return Messages.text(language, "register." + (role.startsWith(LIST + "/") ? LIST : role));
  }
}
