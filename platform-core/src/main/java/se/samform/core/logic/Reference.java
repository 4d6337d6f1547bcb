package se.samform.core.logic;

import java.util.Optional;

/**
 * A path taken apart: a question, and perhaps a part of its answer: {@code applicant.email}. Whether the question has
 * such a part is for {@link ConditionCheck} to say.
 */
public record Reference(String question, Optional<String> part) {

  public static Reference parse(String path) {
    int dot = path.indexOf('.');
    return dot < 0
        ? new Reference(path, Optional.empty())
        : new Reference(path.substring(0, dot), Optional.of(path.substring(dot + 1)));
  }

  /** The question alone, whatever stands after the dot. */
  static String questionOf(String path) {
    int dot = path.indexOf('.');
    return dot < 0 ? path : path.substring(0, dot);
  }
}
