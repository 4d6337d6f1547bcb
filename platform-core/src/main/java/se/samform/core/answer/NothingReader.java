package se.samform.core.answer;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** For what nobody answers: texts posted to it are not looked at. */
record NothingReader() implements AnswerReader {

  @Override
  public Reading read(RawAnswers raw, Map<UUID, FileRef> files, Facts facts) {
    return Reading.BLANK;
  }

  @Override
  public List<Problem> missing() {
    return List.of();
  }
}
