package se.samform.core.answer;

import java.util.List;

/** What was typed, by path. */
@FunctionalInterface
public interface AnswerTexts {

  /** The texts at this path, empty where there are none. */
  List<String> at(String path);
}
