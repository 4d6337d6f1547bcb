package se.samform.designer.paper;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A form that nobody took care of: fields anywhere, named by anything, with words that mean something to a definition. */
final class ScrawledForm {

  private static final String[] WORDS = {
    "Namn", "Personnummer", "e-post", "{a", "}", "{{", "Ja", "Nej", "1.", "main", "token", "review", "åäö", "", " ", "Datum", "Belopp kr", "Rad1", "Rad2", "a.b", "日本",
    "Jag intygar", "Postnummer", "Ort", "Adress", "%s", "\u0000", "Sökandes telefon", "Text12", "x".repeat(500), "-", "7", "\ud800"
  };

  private ScrawledForm() {}

  static void fill(DrawnForm form, Random random) {
    int fields = 1 + random.nextInt(25);
    for (int i = 0; i < fields; i++) {
      double x = 20 + random.nextInt(450);
      double y = 40 + random.nextInt(700);
      if (random.nextBoolean()) {
        form.says(x, y - 3, printable(random));
      }
      field(form, random, x, y, word(random) + (random.nextInt(3) == 0 ? "" : i));
    }
    form.line("säkert", 20, 780, 100);
  }

  private static void field(DrawnForm form, Random random, double x, double y, String name) {
    var own = name.replace(".", "");
    switch (random.nextInt(5)) {
      case 0 -> form.box(own, x, y);
      case 1 -> form.list(own, x, y, 80, word(random), word(random), word(random));
      case 2 -> form.radio(own, new TreeMap<>(Map.of("a", new double[] {x, y}, "b", new double[] {x + 30, y})));
      case 3 -> form.lines(own, x, y, 100, 40).setAlternateFieldName(word(random));
      default -> {
        var line = form.line(own, x, y, 60 + random.nextInt(100));
        line.setAlternateFieldName(random.nextBoolean() ? word(random) : null);
        line.setMaxLen(random.nextInt(3_000) - 5);
        line.setRequired(random.nextInt(4) == 0);
        DrawnForm.formatted(line, random.nextBoolean() ? "AFNumber_Format(" + random.nextInt(99) + ", 0)" : word(random));
      }
    }
  }

  private static String word(Random random) {
    return WORDS[random.nextInt(WORDS.length)];
  }

  /** What Helvetica has. */
  private static String printable(Random random) {
    return word(random).replaceAll("[^\\x20-\\x7eåäöÅÄÖ]", "?");
  }
}
