package se.samform.core.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands around every field: its words, what is wrong with it, and how they are tied together for those who hear
 * the page. The ids of hints and errors hold an underscore, which no id of a question does.
 *
 * @param id of the element that a link from a summary moves the focus to, and the path of the answer
 * @param help more, for whoever opens it
 * @param example a right answer
 * @param optional whether it says so
 * @param inner whether it stands inside another question, and so is set smaller
 * @param fresh whether it has come because of the answers just posted
 */
public record Frame(
    String id, Phrase label, Phrase hint, Phrase help, Phrase example, boolean optional, List<String> errors, boolean inner, boolean fresh) {

  public Frame {
    errors = List.copyOf(errors);
  }

  Frame with(List<String> others) {
    return new Frame(id, label, hint, help, example, optional, others, inner, fresh);
  }

  public boolean isWrong() {
    return !errors.isEmpty();
  }

  public String hintId() {
    return id + "_hint";
  }

  public String exampleId() {
    return id + "_example";
  }

  public String errorId() {
    return id + "_error";
  }

  public String freshId() {
    return id + "_new";
  }

  /** For more words below the hint: a limit, a unit. */
  public String moreId() {
    return id + "_more";
  }

  /** For {@code aria-describedby}; empty when nothing describes it. */
  public String describedBy() {
    return ties(Stream.of());
  }

  public String describedByMore() {
    return ties(Stream.of(moreId()));
  }

  private String ties(Stream<String> more) {
    var own = Stream.of(fresh ? freshId() : "", hint.isEmpty() ? "" : hintId(), example.isEmpty() ? "" : exampleId());
    var all = Stream.concat(Stream.concat(own, more), Stream.of(isWrong() ? errorId() : ""));
    return all.filter(id -> !id.isEmpty()).collect(Collectors.joining(" "));
  }
}
