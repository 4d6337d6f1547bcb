package se.samform.engine.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.samform.core.flow.Template;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/**
 * What is wrong with a template's words in one language.
 *
 * @param field what stands in braces; empty where none is at fault
 */
public record TemplateFault(Language language, Kind kind, String field) {

  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

  /** {@link #ANSWER}: of which e-service it would be isn't known. */
  public enum Kind {
    NO_TITLE, NO_TEXT, TITLE_TOO_LONG, TEXT_TOO_LONG, ANSWER, UNKNOWN_FIELD
  }

  /** @param first the language that must be written; what is written in others must be whole */
  public static List<TemplateFault> of(Language first, List<Language> languages, LocalText title, LocalText text) {
    var faults = new ArrayList<TemplateFault>();
    for (var language : languages) {
      var called = title.texts().getOrDefault(language, "");
      var words = text.texts().getOrDefault(language, "");
      boolean isWritten = language.equals(first) || !called.isEmpty() || !words.isEmpty();
      add(faults, isWritten && called.isEmpty(), language, Kind.NO_TITLE);
      add(faults, isWritten && words.isEmpty(), language, Kind.NO_TEXT);
      add(faults, called.length() > OwnTemplate.LONGEST_TITLE, language, Kind.TITLE_TOO_LONG);
      add(faults, words.length() > OwnTemplate.LONGEST, language, Kind.TEXT_TOO_LONG);
      BRACES.matcher(words).results().map(braces -> braces.group(1)).filter(field -> !Template.FIELDS.contains(field)).distinct()
          .forEach(field -> faults.add(new TemplateFault(language, field.startsWith(Template.ANSWER) ? Kind.ANSWER : Kind.UNKNOWN_FIELD, field)));
    }
    return List.copyOf(faults);
  }

  private static void add(List<TemplateFault> faults, boolean isWrong, Language language, Kind kind) {
    if (isWrong) {
      faults.add(new TemplateFault(language, kind, ""));
    }
  }
}
