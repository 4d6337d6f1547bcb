package se.samform.core.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What nobody would type, from a seed: any Unicode and half characters, huge texts and lists, absurd keys of rows. */
final class Garbage {

  private static final List<String> ODD =
      List.of("", " ", "\u0000", "\ud800", "\udc00x", "\uffff", "\r\n", "-", ",", "1e999999999", "99999999999999999999", "-0",
          "2027-02-31", "99999999", "0000-00-00", "yes ", "١٢", "1.", "a.b", "..", ".", "%00", "../../x", "<script>", "24:00",
          "\u202e", "e\u0301", "0x1p3", "NaN", "12 34", "kr", "@", "a@b", "+", "++46", "000000000000", "999999999999");

  private final Random random;

  Garbage(long seed) {
    random = new Random(seed);
  }

  List<String> texts() {
    int count = switch (random.nextInt(12)) {
      case 0 -> 0;
      case 1 -> 2 + random.nextInt(5);
      case 2 -> random.nextInt(30) == 0 ? 20_000 : 150;
      default -> 1;
    };
    return Stream.generate(this::text).limit(count).toList();
  }

  String text() {
    return switch (random.nextInt(5)) {
      case 0 -> random.nextInt(60) == 0 ? "x".repeat(300_000) : any(random.nextInt(40));
      case 1 -> String.valueOf(random.nextLong());
      case 2 -> ODD.get(random.nextInt(ODD.size())) + ODD.get(random.nextInt(ODD.size()));
      default -> ODD.get(random.nextInt(ODD.size()));
    };
  }

  /** These paths, and others made of them that lead nowhere. */
  List<String> paths(List<String> paths) {
    var all = new ArrayList<>(paths);
    for (var path : paths) {
      all.add(path + "." + text());
      all.add(path + ".1.2.3");
      all.add(path + ".");
    }
    all.add(text());
    return all;
  }

  private String any(int length) {
    var text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) random.nextInt(Character.MAX_VALUE + 1));
    }
    return text.toString();
  }
}
