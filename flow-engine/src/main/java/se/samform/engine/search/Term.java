package se.samform.engine.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** One of the things that a case must have to be found. */
sealed interface Term {

  record Word(String word) implements Term {}

  record Beginning(String letters) implements Term {}

  /** Any of these; if none of them is anybody in the cases looked through, the words that were typed count instead. */
  record Somebody(List<PartyNumber> meanings, List<String> typed) implements Term {}

  /** In the order typed; the same word twice counts once, and no more than {@value #MOST} do. */
  static List<Term> of(String text) {
    var terms = new LinkedHashSet<Term>();
    var rest = new StringBuilder(text);
    for (var read : Numbers.in(text)) {
      terms.add(new Somebody(read.meanings(), Words.typed(text.substring(read.from(), read.to()))));
      rest.replace(read.from(), read.to(), " ".repeat(read.to() - read.from()));
    }
    var words = Words.typed(rest.toString());
    for (var i = 0; i < words.size(); i++) {
      terms.add(i < words.size() - 1 ? new Word(words.get(i)) : new Beginning(words.get(i)));
    }
    return new ArrayList<>(terms).subList(0, Math.min(terms.size(), MOST));
  }

  int MOST = 12;
}
