package se.samform.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A text with gaps for answers, {@code {applicant.firstName}}; braces that are meant as such stand twice. */
public record GappedText(List<Piece> pieces) {

  /** What a text with gaps is made of. */
  public sealed interface Piece {

    record Words(String text) implements Piece {}

    record Gap(String path) implements Piece {}
  }

  public GappedText {
    pieces = List.copyOf(pieces);
  }

  /** Whether there is a brace in it: most texts have none, and need not be taken apart. */
  public static boolean hasBraces(String text) {
    return text.indexOf('{') >= 0 || text.indexOf('}') >= 0;
  }

  /** Empty when a brace stands alone, or what stands between two is no path. */
  public static Optional<GappedText> parse(String text) {
    var pieces = new ArrayList<Piece>();
    int at = 0;
    while (at < text.length()) {
      int brace = nextBrace(text, at);
      if (brace > at) {
        pieces.add(new Piece.Words(text.substring(at, brace)));
      }
      at = brace < text.length() ? afterBrace(text, brace, pieces) : brace;
      if (at < 0) {
        return Optional.empty();
      }
    }
    return Optional.of(new GappedText(pieces));
  }

  private static int nextBrace(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '{' && text.charAt(at) != '}') {
      at++;
    }
    return at;
  }

  /** Where the text goes on after a doubled brace or a gap; -1 when it is neither. */
  private static int afterBrace(String text, int at, List<Piece> pieces) {
    char brace = text.charAt(at);
    if (at + 1 < text.length() && text.charAt(at + 1) == brace) {
      pieces.add(new Piece.Words(String.valueOf(brace)));
      return at + 2;
    }
    int end = brace == '{' ? text.indexOf('}', at) : -1;
    if (end < 0 || !isPath(text.substring(at + 1, end))) {
      return -1;
    }
    pieces.add(new Piece.Gap(text.substring(at + 1, end)));
    return end + 1;
  }

  private static boolean isPath(String text) {
    return !text.isEmpty() && text.chars().allMatch(
        c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '.');
  }

  /** The paths in its gaps, in reading order. */
  public List<String> paths() {
    return pieces.stream()
        .filter(Piece.Gap.class::isInstance)
        .map(piece -> ((Piece.Gap) piece).path())
        .toList();
  }

  /** @param answer what stands in the gap with this path */
  public String filled(UnaryOperator<String> answer) {
    var filled = new StringBuilder();
    for (var piece : pieces) {
      switch (piece) {
        case Piece.Words words -> filled.append(words.text());
        case Piece.Gap gap -> filled.append(answer.apply(gap.path()));
      }
    }
    return filled.toString();
  }
}
