package se.samform.core.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What things of a definition are called in our sentences to whoever writes it, in Swedish and English. */
public final class Naming {

  /** What is named of many. */
  public static final int MOST = 5;

  private Naming() {}

  /** Its own words with the id after them, which is what is searched for in the file: {@code "Distance limit" (distance-limit)}. */
  public static LocalText of(LocalText name, String id) {
    return LocalText.of(named(name.in(Language.SWEDISH), id, "”", "”"), named(name.in(Language.ENGLISH), id, "\"", "\""));
  }

  private static String named(String name, String id, String before, String after) {
    return name.isBlank() || name.equals(id) ? before + id + after : before + name + after + " (" + id + ")";
  }

  /** A text that is said anew in each of the two. */
  public static LocalText each(Function<Language, String> said) {
    return LocalText.of(said.apply(Language.SWEDISH), said.apply(Language.ENGLISH));
  }

  /** The first of them, and how many more there are. */
  public static LocalText few(List<LocalText> all, String between) {
    int more = all.size() - MOST;
    var told = each(language -> all.stream().limit(MOST).map(text -> text.in(language)).collect(Collectors.joining(between)));
    var rest = between.equals(", ") ? " " : between;
    return more > 0 ? LocalText.of("%s%soch %s till", "%s%sand %s more").formatted(told, rest, more) : told;
  }

  /** As they are written in a file. */
  public static LocalText ids(List<String> ids) {
    return few(ids.stream().map(id -> LocalText.of(id, id)).toList(), ", ");
  }
}
