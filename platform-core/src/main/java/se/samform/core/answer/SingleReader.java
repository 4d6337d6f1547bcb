package se.samform.core.answer;

import java.util.List;

/** A reader of one text; several texts are refused, blanks are blank. */
abstract class SingleReader implements AnswerReader {

  abstract Reading read(String at, String typed, Facts facts);

  @Override
  public final Reading read(String at, Given given) {
    var texts = given.raw().at(at);
    if (texts.size() > 1) {
      return malformed(at, Malformation.SEVERAL_ANSWERS);
    }
    return texts.isEmpty() || Characters.isBlank(texts.getFirst())
        ? Reading.BLANK
        : read(at, texts.getFirst(), given.facts());
  }

  @Override
  public final List<Problem> missing(String at) {
    return List.of(new Problem.Missing(at));
  }

  static Reading malformed(String at, Malformation kind) {
    return new Reading.Refused(new Problem.Malformed(at, kind));
  }
}
