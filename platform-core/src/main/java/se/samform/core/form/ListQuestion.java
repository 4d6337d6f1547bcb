package se.samform.core.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One item of a list that another system keeps, known by its text. When that system is of no use the text is typed in,
 * without a key.
 *
 * @param source the list's name, which each municipality binds to a register of its own: {@code schools}
 */
public record ListQuestion(Ask ask, String source, ListDisplay display) implements FieldedQuestion {

  public static final String KEY = "key";
  public static final String TEXT = "text";
  private static final AnswerField LINE = AnswerField.line(TEXT, 300);
  private static final List<AnswerField> FIELDS = List.of(LINE, AnswerField.line(KEY, 300));

  /** One that is searched for. */
  public ListQuestion(Ask ask, String source) {
    this(ask, source, ListDisplay.SEARCH);
  }

  @Override
  public List<AnswerField> fields() {
    return FIELDS;
  }

  @Override
  public Set<String> required(Map<String, String> given) {
    return Set.of(TEXT);
  }

  @Override
  public List<FieldSearch> searches() {
    return List.of(new FieldSearch(TEXT, FieldSearch.What.LIST, source, List.of(TEXT, KEY)));
  }

  /** Also which item was chosen from a drop-down, at its own path. */
  @Override
  public List<String> paths() {
    var fields = FieldedQuestion.super.paths().stream();
    return (display == ListDisplay.DROPDOWN ? Stream.concat(Stream.of(id()), fields) : fields).toList();
  }
}
