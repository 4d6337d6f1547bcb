package se.samform.engine.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.engine.template.TemplateFault.Kind;

/** What can't be saved as a text to begin with, and why. */
class TemplateFaultTest {

  private static List<TemplateFault> of(Map<Language, String> title, Map<Language, String> text) {
    return TemplateFault.of(Language.SWEDISH, List.of(Language.SWEDISH, Language.ENGLISH), new LocalText(title), new LocalText(text));
  }

  private static List<TemplateFault> saying(String text) {
    return of(Map.of(Language.SWEDISH, "Svar"), Map.of(Language.SWEDISH, text));
  }

  @Test
  void the_fields_of_a_case_may_stand_in_it() {
    assertEquals(List.of(), saying("Hej {applicant}, ärende {reference} hos {unit}."));
  }

  @Test
  void what_no_case_has_may_not_and_neither_may_an_answer() {
    assertEquals(List.of(new TemplateFault(Language.SWEDISH, Kind.UNKNOWN_FIELD, "Sökande"), new TemplateFault(Language.SWEDISH, Kind.ANSWER, "answer.grade")),
        saying("Hej {Sökande} och {Sökande}, {answer.grade}"));
  }

  @Test
  void the_first_language_must_be_written_and_any_other_whole() {
    assertEquals(List.of(Kind.NO_TITLE, Kind.NO_TEXT), of(Map.of(), Map.of()).stream().map(TemplateFault::kind).toList());
    assertEquals(List.of(new TemplateFault(Language.ENGLISH, Kind.NO_TEXT, "")),
        of(Map.of(Language.SWEDISH, "Svar", Language.ENGLISH, "Answer"), Map.of(Language.SWEDISH, "Hej")));
  }

  @Test
  void it_is_no_longer_than_it_can_be_kept() {
    assertEquals(List.of(Kind.TITLE_TOO_LONG), of(Map.of(Language.SWEDISH, "x".repeat(101)), Map.of(Language.SWEDISH, "Hej")).stream().map(TemplateFault::kind).toList());
    assertEquals(List.of(Kind.TEXT_TOO_LONG), saying("x".repeat(10_001)).stream().map(TemplateFault::kind).toList());
  }
}
