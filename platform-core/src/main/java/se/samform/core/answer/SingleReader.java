package se.samform.core.answer;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A reader of one text at one path; several texts there are refused, blanks are blank. */
abstract class SingleReader implements AnswerReader {

  final String path;
  private final List<Problem> missing;

  SingleReader(String path) {
    this.path = path;
    this.missing = List.of(new Problem.Missing(path));
  }

  abstract Reading read(String typed, Facts facts);

  @Override
  public Reading read(RawAnswers raw, Map<UUID, FileRef> files, Facts facts) {
    var texts = raw.at(path);
    if (texts.size() > 1) {
      return malformed(Malformation.SEVERAL_ANSWERS);
    }
    return texts.isEmpty() || Characters.isBlank(texts.getFirst()) ? Reading.BLANK : read(texts.getFirst(), facts);
  }

  @Override
  public List<Problem> missing() {
    return missing;
  }

  Reading malformed(Malformation kind) {
    return new Reading.Refused(new Problem.Malformed(path, kind));
  }
}
