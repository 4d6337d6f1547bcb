package se.samform.core.form;

import java.util.Set;

/** Files, at most so many and each at most so many bytes. The raw answer is the ids of received files. */
public record FileQuestion(Ask ask, int maxCount, long maxBytes, Set<FileKind> kinds) implements Question {

  public FileQuestion {
    kinds = Set.copyOf(kinds);
  }
}
