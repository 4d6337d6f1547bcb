package se.samform.designer.wording;

import java.util.List;
import se.samform.core.text.LocalText;

/** Several pieces in a row: "A, B och C". */
final class Joined {

  private Joined() {}

  /** @param last between the last two */
  static Sentence by(List<Sentence> pieces, LocalText last) {
    var joined = Sentence.NOTHING;
    for (int i = 0; i < pieces.size(); i++) {
      var before = i == 0 ? LocalText.NONE : i == pieces.size() - 1 ? last : Vocabulary.same(", ");
      joined = joined.then(before.isEmpty() ? Sentence.NOTHING : Sentence.of(new Sentence.Words(before))).then(pieces.get(i));
    }
    return joined;
  }

  static Sentence with(List<Sentence> pieces, String between) {
    return pieces.stream().reduce((one, other) -> one.then(between, between).then(other)).orElse(Sentence.NOTHING);
  }
}
