package se.samform.core.answer;

import java.util.List;

/** What a reader made of the raw texts of one question. */
public sealed interface Reading {

  Reading BLANK = new Blank();

  /** Nothing but white space, or nothing at all. */
  record Blank() implements Reading {}

  record Read(Answer answer) implements Reading {}

  record Refused(List<Problem> problems) implements Reading {
    public Refused {
      problems = List.copyOf(problems);
    }

    public Refused(Problem problem) {
      this(List.of(problem));
    }
  }

  /** A person some of whose fields are fine: those can be compared with, the person as a whole is not answered. */
  record PartlyRead(Answer.Composite fine, List<Problem> problems) implements Reading {
    public PartlyRead {
      problems = List.copyOf(problems);
    }
  }
}
