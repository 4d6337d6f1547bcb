package se.samform.core.answer;

import java.util.List;

/** Whatever is posted to it, it stops. */
record StopReader() implements AnswerReader {

  @Override
  public Reading read(String at, Given given) {
    return new Reading.Refused(new Problem.Stopped(at));
  }

  @Override
  public List<Problem> missing(String at) {
    return List.of();
  }
}
