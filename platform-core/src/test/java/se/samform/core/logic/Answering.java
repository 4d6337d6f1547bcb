package se.samform.core.logic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.ChoicesQuestion;
import se.samform.core.form.FileQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.RankedQuestion;
import se.samform.core.form.ServiceDefinition;

/** Answers as REST can say them, from a seed: one text where one is asked for, and none in rows that are not there. */
final class Answering {

  private static final List<String> TEXTS =
      List.of("a", "b", "x", "yes", "no", "1", "2", "3,5", "2027-08-18", "2027-08-20", "07:30", "vera@exempel.invalid", "å\n😀", " ");

  private final Random random;
  private final String file;
  private final Map<String, List<String>> texts = new HashMap<>();

  Answering(Random random, String file) {
    this.random = random;
    this.file = file;
  }

  RawAnswers all(ServiceDefinition definition) {
    answer(definition.questions(), "");
    return new RawAnswers(texts);
  }

  private void answer(List<Question> questions, String prefix) {
    questions.stream().filter(question -> random.nextInt(5) > 0).forEach(question -> answer(question, prefix + question.id()));
  }

  private void answer(Question question, String path) {
    if (question instanceof GroupQuestion group) {
      var keys = List.of("1", "a", "b-7").subList(0, random.nextInt(4));
      texts.put(path, keys);
      keys.forEach(key -> answer(group.questions(), path + "." + key + "."));
    } else if (question instanceof FileQuestion) {
      texts.put(path, List.of(file));
    } else if (question instanceof ChoicesQuestion || question instanceof RankedQuestion) {
      texts.put(path, List.of("c", "a").subList(0, random.nextInt(3)));
    } else {
      question.pathsAt(path).forEach(each -> texts.put(each, List.of(TEXTS.get(random.nextInt(TEXTS.size())))));
    }
  }
}
