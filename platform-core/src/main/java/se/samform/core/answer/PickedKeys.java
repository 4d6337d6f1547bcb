package se.samform.core.answer;

import java.util.HashMap;
import java.util.List;
import se.samform.core.form.ListQuestion;
import se.samform.core.form.ServiceDefinition;

/**
 * The keys of items of lists that other systems keep. Nobody types one: it goes with the text that the list told it with,
 * and with no other.
 */
public final class PickedKeys {

  private static final String KEY = "." + ListQuestion.KEY;

  private PickedKeys() {}

  /** The answers without keys that no list has told, wherever they stand. */
  public static RawAnswers kept(RawAnswers answers, LookedUp looked, ServiceDefinition definition) {
    var dropped = new HashMap<String, List<String>>();
    answers.texts().keySet().stream()
        .filter(path -> path.endsWith(KEY) && !answers.at(path).isEmpty())
        .filter(path -> definition.questionAt(of(path)).filter(ListQuestion.class::isInstance).isPresent())
        .filter(path -> !looked.isTold(answers, path) || !looked.isTold(answers, of(path) + "." + ListQuestion.TEXT))
        .forEach(path -> dropped.put(path, List.of()));
    return dropped.isEmpty() ? answers : answers.with(dropped);
  }

  private static String of(String path) {
    return path.substring(0, path.length() - KEY.length());
  }
}
