package se.samform.bench.forms;

import java.util.List;

/**
 * An answer beside constants. False when the question is not answered, whatever the relation.
 *
 * @param constants one, but for {@link Relation#IN}
 */
record Comparison(Asked question, Relation relation, List<String> constants) {

  enum Relation {
    IS,
    IS_NOT,
    IN,
    AT_LEAST,
    AT_MOST,
    BEFORE,
    AFTER
  }

  String constant() {
    return constants.getFirst();
  }

  String id() {
    return question.id();
  }
}
