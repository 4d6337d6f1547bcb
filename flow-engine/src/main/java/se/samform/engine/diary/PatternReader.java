package se.samform.engine.diary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samform.engine.diary.PatternFault.Kind;

/** Takes a pattern apart and tells all that is wrong with it. */
final class PatternReader {

  private static final int LONGEST = 60;
  private static final String SIGNS = " -/._";

  private final String text;
  private final List<PatternPart> parts = new ArrayList<>();
  private final List<PatternFault> faults = new ArrayList<>();

  PatternReader(String text) {
    this.text = text;
    if (text.length() > LONGEST) {
      fault(Kind.TOO_LONG, "");
    } else {
      read();
      whole();
    }
  }

  List<PatternPart> parts() {
    return List.copyOf(parts);
  }

  List<PatternFault> faults() {
    return List.copyOf(faults);
  }

  private void read() {
    var at = 0;
    while (at < text.length()) {
      at = text.charAt(at) == '{' ? piece(at) : letters(at);
    }
  }

  private int piece(int from) {
    var end = text.indexOf('}', from);
    if (end < 0) {
      fault(Kind.OPEN_BRACE, text.substring(from));
      return text.length();
    }
    var name = text.substring(from + 1, end);
    named(name).ifPresentOrElse(parts::add, () -> fault(Kind.UNKNOWN_PIECE, "{" + name + "}"));
    return end + 1;
  }

  private static Optional<PatternPart> named(String name) {
    return switch (name) {
      case "year" -> Optional.of(new PatternPart.Year());
      case "yy" -> Optional.of(new PatternPart.ShortYear());
      case "number" -> Optional.of(new PatternPart.Number(1));
      case "kle" -> Optional.of(new PatternPart.Subject());
      case "facet" -> Optional.of(new PatternPart.Facet());
      default -> name.matches("number:[1-9]") ? Optional.of(new PatternPart.Number(name.charAt(7) - '0')) : Optional.empty();
    };
  }

  private int letters(int from) {
    var end = from;
    while (end < text.length() && text.charAt(end) != '{') {
      var sign = text.charAt(end++);
      if (!Character.isLetterOrDigit(sign) && SIGNS.indexOf(sign) < 0) {
        fault(Kind.STRANGE_SIGN, String.valueOf(sign));
      }
    }
    parts.add(new PatternPart.Letters(text.substring(from, end)));
    return end;
  }

  private void whole() {
    var numbers = parts.stream().filter(PatternPart::isNumber).count();
    if (numbers != 1) {
      fault(numbers == 0 ? Kind.NO_NUMBER : Kind.SEVERAL_NUMBERS, "");
    }
    if (parts.stream().noneMatch(PatternPart::isYear)) {
      fault(Kind.NO_YEAR, "");
    }
    for (var i = 1; i < parts.size(); i++) {
      if (endsInDigit(parts.get(i - 1)) && beginsWithDigit(parts.get(i))) {
        fault(Kind.RUNS_TOGETHER, "");
      }
    }
  }

  private static boolean endsInDigit(PatternPart part) {
    return part.isDigits() || part instanceof PatternPart.Letters(var letters) && Character.isDigit(letters.charAt(letters.length() - 1));
  }

  private static boolean beginsWithDigit(PatternPart part) {
    return part.isDigits() || part instanceof PatternPart.Letters(var letters) && Character.isDigit(letters.charAt(0));
  }

  private void fault(Kind kind, String about) {
    var fault = new PatternFault(kind, about);
    if (!faults.contains(fault)) {
      faults.add(fault);
    }
  }
}
