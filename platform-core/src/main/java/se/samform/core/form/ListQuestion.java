package se.samform.core.form;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One item of a list that another system keeps, searched for by its text. When that system is of no use the text is typed
 * in, without a key.
 *
 * @param source the list's name, which each municipality binds to a register of its own: {@code schools}
 */
public record ListQuestion(Ask ask, String source) implements FieldedQuestion {

  public static final String KEY = "key";
  private static final AnswerField TEXT = AnswerField.line("text", 300);
  private static final List<AnswerField> FIELDS = List.of(TEXT, AnswerField.line(KEY, 300));

  @Override
  public List<AnswerField> fields() {
    return FIELDS;
  }

  @Override
  public Set<String> required(Map<String, String> given) {
    return Set.of(TEXT.key());
  }

  @Override
  public List<FieldSearch> searches() {
    return List.of(new FieldSearch(TEXT.key(), FieldSearch.What.LIST, source, List.of(TEXT.key(), KEY)));
  }
}
