package se.samform.designer.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.answer.FittingText;
import se.samform.core.answer.LookForText;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.TextPattern;
import se.samform.core.form.TextQuestion;
import se.samform.core.text.LocalText;

/** Finds patterns that no text may ever fit, however it is written. */
final class PatternsNeverMet {

  private static final LocalText ANOTHER = LocalText.of("Skriv ett annat mönster.", "Write another pattern.");

  private PatternsNeverMet() {}

  static Stream<Finding> of(ServiceDefinition definition) {
    return IntStream.range(0, definition.steps().size()).boxed().flatMap(i -> in(definition.steps().get(i).questions(), "/steps/" + i));
  }

  private static Stream<Finding> in(List<Question> questions, String at) {
    return IntStream.range(0, questions.size()).boxed().flatMap(i -> in(questions.get(i), at + "/questions/" + i));
  }

  private static Stream<Finding> in(Question question, String at) {
    return switch (question) {
      case GroupQuestion group -> in(group.questions(), at);
      case TextQuestion text -> text.pattern().stream().flatMap(own -> TextPattern.compile(own.pattern()) instanceof TextPattern.Compiled.Fine(var pattern)
          ? found(LookForText.in(text, pattern), text, at + "/pattern").stream()
          : Stream.of());
      case Question other -> Stream.of();
    };
  }

  private static Optional<Finding> found(FittingText look, TextQuestion question, String at) {
    return switch (look) {
      case FittingText.Found found -> Optional.empty();
      case FittingText.TooLong tooLong -> Optional.of(finding(at, Finding.Certainty.CERTAIN,
          LocalText.of("Inget svar passar mönstret: det som passar är längre än de %s tecken som får skrivas", "No answer fits the pattern: whatever fits is longer than the %s characters that may be written")
              .formatted(question.maxLength()),
          LocalText.of("Låt svaret vara längre (”maxLength”), eller skriv ett kortare mönster.", "Let the answer be longer (\"maxLength\"), or write a shorter pattern.")));
      case FittingText.Unwritable unwritable -> Optional.of(finding(at, Finding.Certainty.CERTAIN,
          LocalText.of("Inget svar passar mönstret: mellanslag först och sist tas bort, och det som är kvar kan inte se ut så", "No answer fits the pattern: spaces first and last are taken away, and what is left can't look so"),
          ANOTHER));
      case FittingText.NotFound notFound -> Optional.of(finding(at, Finding.Certainty.NOT_DECIDED,
          LocalText.of("Det går inte att säga om något svar passar mönstret", "It can't be told whether any answer fits the pattern"), ANOTHER));
    };
  }

  private static Finding finding(String at, Finding.Certainty certainty, LocalText sentence, LocalText mend) {
    return new Finding(Finding.Kind.PATTERN_NEVER, at, sentence, mend, certainty, List.of(), Optional.empty());
  }
}
