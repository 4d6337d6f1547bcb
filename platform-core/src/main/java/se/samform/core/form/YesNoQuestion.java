package se.samform.core.form;

/** Yes or no. The raw answer is {@code yes} or {@code no}. */
public record YesNoQuestion(Ask ask) implements Question {

  public static final String YES = "yes";
  public static final String NO = "no";
}
