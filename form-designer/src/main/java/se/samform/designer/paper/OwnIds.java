package se.samform.designer.paper;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes ids out of words, each once. */
final class OwnIds {

  private static final int LONGEST = 40;
  /** Which pages have themselves. */
  private static final Set<String> TAKEN = Set.of("token", "main", "review", "submit", "pay", "paid", "delete", "files", "enclosed");

  private final Set<String> given = new HashSet<>(TAKEN);

  /** @param otherwise where the words leave nothing to make one of; an id */
  String of(String words, String otherwise) {
    var slug = slug(words);
    var base = slug.isEmpty() || !Character.isLetter(slug.charAt(0)) ? otherwise + (slug.isEmpty() ? "" : "-" + slug) : slug;
    var id = base;
    for (int i = 2; !given.add(id); i++) {
      id = base + "-" + i;
    }
    return id;
  }

  /** Of options, which may begin with a digit. */
  static List<String> ofOptions(List<String> words) {
    var ids = new OwnIds();
    ids.given.clear();
    return words.stream().map(each -> {
      var slug = slug(each);
      var id = slug.isEmpty() ? "alternativ" : slug;
      return ids.given.add(id) ? id : ids.of(id, "alternativ");
    }).toList();
  }

  /** Lower-case a–z, digits and hyphens. */
  static String slug(String words) {
    var slug = Meaning.plain(words.replaceAll("(?<=[a-zåäö])(?=[A-ZÅÄÖ])", " ")).replace(' ', '-');
    return (slug.length() > LONGEST ? slug.substring(0, LONGEST) : slug).replaceAll("-+$", "");
  }
}
