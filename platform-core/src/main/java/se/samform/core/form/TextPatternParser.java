package se.samform.core.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** Reads the text of a {@link TextPattern}, sign by sign. */
final class TextPatternParser {

  private static final int LONGEST = 200;
  private static final int MOST_COUNTED = 100;
  private static final int MOST_PLACES = 1000;
  private static final String SPECIAL = "[]{}()|?*+.^$\\/";

  /** Thrown and caught in here alone. */
  private static final class Wrong extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient TextPattern.Compiled.Refused refused;

    Wrong(int at, LocalText sentence, LocalText remedy) {
      super(sentence.in(Language.ENGLISH), null, false, false);
      this.refused = new TextPattern.Compiled.Refused(at, sentence, remedy);
    }
  }

  private final int[] text;
  private final List<List<TextPattern.Place>> alternatives = new ArrayList<>();
  private List<TextPattern.Place> places = new ArrayList<>();
  private int at;
  private int counted;

  TextPatternParser(String text) {
    this.text = text.codePoints().toArray();
  }

  TextPattern.Compiled parse() {
    try {
      read();
      return new TextPattern.Compiled.Fine(new TextPattern(List.copyOf(alternatives)));
    } catch (Wrong wrong) {
      return wrong.refused;
    }
  }

  private void read() throws Wrong {
    if (text.length > LONGEST) {
      throw new Wrong(LONGEST + 1,
          LocalText.of("Mönstret är för långt", "The pattern is too long"),
          LocalText.of("Skriv högst %s tecken.", "Write at most %s signs.").formatted(LONGEST));
    }
    while (at < text.length) {
      if (text[at] == '|') {
        endAlternative();
        at++;
      } else {
        counted(signs());
      }
    }
    endAlternative();
  }

  private void endAlternative() throws Wrong {
    if (places.isEmpty()) {
      throw wrong(
          LocalText.of("Ett alternativ är tomt", "An alternative is empty"),
          LocalText.of("Skriv ett tecken eller en klass, eller ta bort |.", "Write a sign or a class, or take the | away."));
    }
    alternatives.add(List.copyOf(places));
    places = new ArrayList<>();
  }

  private Signs signs() throws Wrong {
    return switch (text[at]) {
      case '[' -> signClass();
      case '\\' -> escaped();
      case '(', ')' -> throw wrong(
          LocalText.of("Här står inget inom parentes", "Nothing stands in parentheses here"),
          LocalText.of("Dela hela alternativ med |, eller skriv \\( för tecknet.", "Part whole alternatives with |, or write \\( for the sign."));
      case '*', '+' -> throw wrong(
          LocalText.of("Här är inget utan slut", "Nothing is without end here"),
          LocalText.of("Ange hur många som högst, som {1,20}, eller sätt \\ före tecknet.", "Say how many at most, as {1,20}, or put \\ before the sign."));
      case '.' -> throw wrong(
          LocalText.of("Vilket tecken som helst går inte att ange", "Any sign at all is not taken"),
          LocalText.of("Ange vilka, som [A-Za-z0-9], eller skriv \\. för en punkt.", "Say which, as [A-Za-z0-9], or write \\. for a full stop."));
      case '^', '$' -> throw wrong(
          LocalText.of("Mönstret gäller alltid hela texten", "The whole text is always matched"),
          LocalText.of("Ta bort det, eller sätt \\ före tecknet.", "Take it away, or put \\ before the sign."));
      case ']', '{', '}', '?' -> throw wrong(
          LocalText.of("Det här står efter ingenting", "This stands behind nothing"),
          LocalText.of("Sätt \\ före tecknet för att mena tecknet självt.", "Put \\ before the sign to mean itself."));
      default -> Signs.of(text[at++]);
    };
  }

  private Signs escaped() throws Wrong {
    at++;
    if (at < text.length && text[at] == 'd') {
      at++;
      return Signs.digits();
    }
    return Signs.of(escapedSign());
  }

  private int escapedSign() throws Wrong {
    if (at == text.length || SPECIAL.indexOf(text[at]) < 0 && text[at] != '-') {
      throw wrong(
          LocalText.of("Det här tecknet behöver inget \\ före sig, eller har inget som är känt här", "This sign needs no \\ before it, or has none that is known here"),
          LocalText.of("Kända är \\d och \\ före %s-", "Known are \\d and \\ before %s-").formatted(SPECIAL));
    }
    return text[at++];
  }

  private Signs signClass() throws Wrong {
    int from = at++;
    var ranges = new ArrayList<Signs.Range>();
    while (at < text.length && text[at] != ']') {
      ranges.add(range());
    }
    if (at == text.length || ranges.isEmpty()) {
      at = from;
      throw wrong(
          LocalText.of("Klassen har inget slut, eller inget i sig", "The class has no end, or nothing in it"),
          LocalText.of("Skriv som [A-Z0-9].", "Write as [A-Z0-9]."));
    }
    at++;
    return new Signs(ranges);
  }

  private Signs.Range range() throws Wrong {
    if (text[at] == '\\' && at + 1 < text.length && text[at + 1] == 'd') {
      at += 2;
      return Signs.digits().ranges().getFirst();
    }
    int first = member();
    boolean isRange = at + 1 < text.length && text[at] == '-' && text[at + 1] != ']';
    if (!isRange) {
      return new Signs.Range(first, first);
    }
    at++;
    int last = member();
    if (last < first) {
      throw wrong(
          LocalText.of("Intervallet går baklänges", "The range goes backwards"),
          LocalText.of("Skriv det lägre tecknet först, som A-Z.", "Write the lower sign first, as A-Z."));
    }
    return new Signs.Range(first, last);
  }

  private int member() throws Wrong {
    if (text[at] == '^' || text[at] == '[') {
      throw wrong(
          LocalText.of("En klass säger vad som finns i den, inte vad som inte finns", "A class tells what is in it, not what is not"),
          LocalText.of("Räkna upp tecknen som får stå där, eller sätt \\ före det här.", "List the signs that may stand there, or put \\ before this one."));
    }
    if (text[at] != '\\') {
      return text[at++];
    }
    at++;
    return escapedSign();
  }

  private void counted(Signs signs) throws Wrong {
    int least = 1;
    int most = 1;
    if (at < text.length && text[at] == '?') {
      least = 0;
      at++;
    } else if (at < text.length && text[at] == '{') {
      at++;
      least = number();
      most = at < text.length && text[at] == ',' ? upTo() : least;
      end(least, most);
    }
    places.addAll(Collections.nCopies(least, new TextPattern.Place(signs, false)));
    places.addAll(Collections.nCopies(most - least, new TextPattern.Place(signs, true)));
    counted += most;
    if (counted > MOST_PLACES) {
      throw wrong(
          LocalText.of("Mönstret är för en alltför lång text", "The pattern is for too long a text"),
          LocalText.of("Låt det vara högst %s tecken sammanlagt.", "Let it be at most %s signs in all.").formatted(MOST_PLACES));
    }
  }

  private int upTo() throws Wrong {
    at++;
    return number();
  }

  private void end(int least, int most) throws Wrong {
    if (at == text.length || text[at] != '}' || most < Math.max(1, least)) {
      throw wrong(
          LocalText.of("Det här säger inte hur många", "This does not say how many"),
          LocalText.of("Skriv som {2} eller {1,4}, högst %s.", "Write as {2} or {1,4}; at most %s.").formatted(MOST_COUNTED));
    }
    at++;
  }

  private int number() throws Wrong {
    int from = at;
    int number = 0;
    while (at < text.length && text[at] >= '0' && text[at] <= '9' && number <= MOST_COUNTED) {
      number = 10 * number + text[at++] - '0';
    }
    if (at == from || number > MOST_COUNTED) {
      throw wrong(
          LocalText.of("Det här säger inte hur många", "This does not say how many"),
          LocalText.of("Skriv som {2} eller {1,4}, högst %s.", "Write as {2} or {1,4}; at most %s.").formatted(MOST_COUNTED));
    }
    return number;
  }

  private Wrong wrong(LocalText sentence, LocalText remedy) {
    return new Wrong(at + 1, sentence, remedy);
  }
}
