package se.samform.core.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes numbers, their units (° ' ") and the letters of the compass out of a text; anything else is not understood. */
final class AngleScanner {

  private static final int MOST_DIGITS = 15;
  private static final double SIXTY = 60;
  private static final String DEGREE = "°º";
  private static final String MINUTE = "'′’";
  private static final String SECOND = "\"″”";

  private final String text;
  private final boolean commaIsPoint;
  private final List<Angle> angles = new ArrayList<>();
  private int at;
  /** Whether letters stand before their numbers: N 57.7 E 11.9. */
  private boolean lettersLead;
  private char waiting;
  /** What the next part of the last angle may be: 60 for minutes, 3600 for seconds, 0 for none. */
  private double finer;

  private AngleScanner(String text, boolean commaIsPoint) {
    this.text = text;
    this.commaIsPoint = commaIsPoint;
  }

  /** Empty when there is something in it that belongs to no place. */
  static Optional<List<Angle>> read(String text, boolean commaIsPoint) {
    var scanner = new AngleScanner(text, commaIsPoint);
    return scanner.scan() ? Optional.of(scanner.angles) : Optional.empty();
  }

  private boolean scan() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isBetween(c)) {
        at++;
      } else if (!(isNumberAt(at) ? number() : letter(Character.toUpperCase(c)))) {
        return false;
      }
    }
    return waiting == 0;
  }

  private static boolean isBetween(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == ',' || c == ';';
  }

  private boolean isNumberAt(int index) {
    char c = text.charAt(index);
    boolean isSigned = (c == '-' || c == '\u2212') && index + 1 < text.length() && isDigit(text.charAt(index + 1));
    return isDigit(c) || isSigned;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private boolean number() {
    boolean isNegative = !isDigit(text.charAt(at));
    int from = isNegative ? at + 1 : at;
    at = from;
    while (at < text.length() && (isDigit(text.charAt(at)) || isPointAt(at, from))) {
      at++;
    }
    if (at - from > MOST_DIGITS) {
      return false;
    }
    double value = Double.parseDouble(text.substring(from, at).replace(',', '.'));
    return unit(isNegative ? -value : value);
  }

  /** One point, with a digit after it. */
  private boolean isPointAt(int index, int from) {
    char c = text.charAt(index);
    boolean isPoint = c == '.' || commaIsPoint && c == ',';
    boolean isFirst = text.substring(from, index).chars().allMatch(each -> isDigit((char) each));
    return isPoint && isFirst && index + 1 < text.length() && isDigit(text.charAt(index + 1));
  }

  private boolean unit(double value) {
    char c = at < text.length() ? text.charAt(at) : ' ';
    if (MINUTE.indexOf(c) >= 0 || SECOND.indexOf(c) >= 0) {
      at++;
      return refine(value, MINUTE.indexOf(c) >= 0 ? SIXTY : SIXTY * SIXTY);
    }
    if (DEGREE.indexOf(c) >= 0) {
      at++;
      finer = SIXTY;
    } else {
      finer = 0;
    }
    angles.add(new Angle(value, Angle.Axis.UNSAID));
    return waiting == 0 || name(take());
  }

  /** Minutes and seconds are added to the degrees before them. */
  private boolean refine(double value, double part) {
    if (finer != part || value < 0 || value >= SIXTY) {
      return false;
    }
    finer = part * SIXTY;
    var whole = angles.removeLast();
    double more = value / part;
    angles.add(new Angle(whole.value() < 0 ? whole.value() - more : whole.value() + more, whole.axis()));
    return true;
  }

  private char take() {
    char letter = waiting;
    waiting = 0;
    return letter;
  }

  private boolean letter(char letter) {
    at++;
    if ("NSEWÖOV".indexOf(letter) < 0) {
      return false;
    }
    if (angles.isEmpty() && waiting == 0) {
      lettersLead = true;
    }
    if (!lettersLead) {
      return !angles.isEmpty() && name(letter);
    }
    boolean isFree = waiting == 0;
    waiting = letter;
    return isFree;
  }

  /** Says of the last angle which it is; S and W turn it round. */
  private boolean name(char letter) {
    var angle = angles.removeLast();
    boolean isNorth = letter == 'N' || letter == 'S';
    boolean isTurned = letter == 'S' || letter == 'W' || letter == 'V';
    boolean isFine = angle.axis() == Angle.Axis.UNSAID && !(isTurned && (angle.value() < 0 || angle.isMetres()));
    angles.add(new Angle(isTurned ? -angle.value() : angle.value(), isNorth ? Angle.Axis.NORTH : Angle.Axis.EAST));
    return isFine;
  }
}
