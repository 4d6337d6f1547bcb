package se.samform.core.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samform.core.form.FileQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.Step;

/** Lays the answers of a posted page over those there were. */
final class PostedStep {

  private final Map<String, List<String>> all;
  private final Set<String> shown;
  private final Map<String, List<String>> posted;
  private final Set<String> fixed;

  private PostedStep(
      RawAnswers before, Set<String> shown, Map<String, List<String>> posted, Set<String> fixed) {
    this.all = new HashMap<>(before.texts());
    this.shown = shown;
    this.posted = posted;
    this.fixed = fixed;
  }

  static RawAnswers over(
      RawAnswers before, Step step, Set<String> shown, Map<String, List<String>> posted, Set<String> fixed) {
    var laid = new PostedStep(before, shown, posted, fixed);
    laid.lay(step.questions(), "");
    return new RawAnswers(laid.all);
  }

  private void lay(List<Question> questions, String prefix) {
    questions.forEach(question -> lay(question, prefix + question.id()));
  }

  private void lay(Question question, String path) {
    if (question instanceof GroupQuestion group) {
      layRows(group, path);
    } else if (!(question instanceof FileQuestion)) {
      question.pathsAt(path).forEach(each -> replace(each, shown.contains(path)));
    }
  }

  /** What stood in a row that is posted no more goes with it. */
  private void layRows(GroupQuestion group, String path) {
    boolean hadKeys = all.containsKey(path);
    replace(path, shown.contains(path));
    var keys = all.getOrDefault(path, List.of());
    if (hadKeys || !keys.isEmpty()) {
      var rows = Set.copyOf(keys);
      all.keySet().removeIf(other -> other.startsWith(path + ".") && !rows.contains(row(other, path)));
    }
    keys.forEach(key -> lay(group.questions(), path + "." + key + "."));
  }

  /** The key of the row of this group that a path leads into. */
  private static String row(String inside, String group) {
    int begin = group.length() + 1;
    int end = inside.indexOf('.', begin);
    return end < 0 ? "" : inside.substring(begin, end);
  }

  private void replace(String path, boolean wasShown) {
    boolean isAsked = !fixed.contains(path);
    if (isAsked && (wasShown || posted.containsKey(path))) {
      all.put(path, posted.getOrDefault(path, List.of()));
    }
  }
}
