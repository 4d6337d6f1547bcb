package se.samform.core.register;

import java.util.List;

/** What a search found. @param more whether there is more than is told: type more letters */
public record Hits<T>(List<T> all, boolean more) {

  public Hits {
    all = List.copyOf(all);
  }

  public static <T> Hits<T> none() {
    return new Hits<>(List.of(), false);
  }
}
