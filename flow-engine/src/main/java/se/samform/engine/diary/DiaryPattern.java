package se.samform.engine.diary;

import java.util.List;
import java.util.Optional;
import se.samform.core.flow.RegistrationRule;

/** How the numbers of a series are written: {@code BUN {year}-{number:4}}, {@code {kle}-{facet}-{number}-{yy}}. */
public final class DiaryPattern {

  private final String text;
  private final List<PatternPart> parts;

  private DiaryPattern(String text, List<PatternPart> parts) {
    this.text = text;
    this.parts = List.copyOf(parts);
  }

  /** A pattern, or what is wrong with it. */
  public sealed interface Read {

    record Fine(DiaryPattern pattern) implements Read {}

    record Faulty(List<PatternFault> faults) implements Read {
      public Faulty {
        faults = List.copyOf(faults);
      }
    }
  }

  public static Read read(String text) {
    var reader = new PatternReader(text);
    var parts = reader.parts();
    return reader.faults().isEmpty() ? new Read.Fine(new DiaryPattern(text, parts)) : new Read.Faulty(reader.faults());
  }

  /** @throws IllegalStateException for what was never set */
  static DiaryPattern stored(String text) {
    return switch (read(text)) {
      case Read.Fine(var pattern) -> pattern;
      case Read.Faulty(var faults) -> throw new IllegalStateException(text + ": " + faults);
    };
  }

  public String text() {
    return text;
  }

  /** Empty if it wants a class that the e-service doesn't have. */
  Optional<String> write(int year, long number, RegistrationRule rule) {
    var written = new StringBuilder();
    for (var part : parts) {
      var piece = piece(part, year, number, rule);
      if (piece.isEmpty()) {
        return Optional.empty();
      }
      written.append(piece.get());
    }
    return Optional.of(written.toString());
  }

  private static Optional<String> piece(PatternPart part, int year, long number, RegistrationRule rule) {
    return switch (part) {
      case PatternPart.Letters(var letters) -> Optional.of(letters);
      case PatternPart.Year() -> Optional.of("%04d".formatted(year));
      case PatternPart.ShortYear() -> Optional.of("%02d".formatted(year % 100));
      case PatternPart.Number(var width) -> Optional.of(("%0" + width + "d").formatted(number));
      case PatternPart.Subject() -> rule.subject();
      case PatternPart.Facet() -> rule.facet();
    };
  }
}
