package se.samform.core.answer;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.form.ChildQuestion;
import se.samform.core.text.Language;

/** An answer in fields as people read it: a line for what belongs together, the most telling first. */
final class FieldsText {

  private final Answer.Fields answer;
  private final Language language;

  private FieldsText(Answer.Fields answer, Language language) {
    this.answer = answer;
    this.language = language;
  }

  static String of(Answer.Fields answer, Language language) {
    return new FieldsText(answer, language).lines().flatMap(Optional::stream).collect(Collectors.joining("\n"));
  }

  private Stream<Optional<String>> lines() {
    return Stream.of(
        field("name"),
        field("text"),
        field("organisationNumber").map(number -> number.substring(0, 6) + "-" + number.substring(6)),
        together(" ", field("firstName"), field("lastName")),
        field("personalNumber").map(Wording::personalNumber),
        field("custody").map(custody -> Messages.text(language, "custody." + custody)),
        together(", ", field(ChildQuestion.GUARDIAN), field("guardianPhone"), field("guardianEmail")),
        together(", ", field("title"), field("unit")),
        together(", ", field("street"), together(" ", field("postalCode").map(Wording::postalCode), field("city"))),
        field("property"),
        field("contactName"),
        field("phone"),
        field("email"));
  }

  private Optional<String> field(String key) {
    return answer.field(key);
  }

  @SafeVarargs
  private static Optional<String> together(String between, Optional<String>... parts) {
    var text = Stream.of(parts).flatMap(Optional::stream).collect(Collectors.joining(between));
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
