package se.samform.core.answer;

import java.util.List;

/** For what nobody answers: texts posted to it are not looked at. */
record NothingReader() implements AnswerReader {

  @Override
  public Reading read(String at, Given given) {
    return Reading.BLANK;
  }

  @Override
  public List<Problem> missing(String at) {
    return List.of();
  }
}
