package se.samform.core.logic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.ChoicesQuestion;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.Question;
import se.samform.core.form.RankedQuestion;
import se.samform.core.form.Rows;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.TimeQuestion;
import se.samform.core.form.YesNoQuestion;

/** Answers as somebody might give them, from a seed: an option of those that there are, a day where one is asked for. */
final class Likely {

  private static final Map<String, String> FIELDS =
      Map.of("firstName", "Vera", "lastName", "Exempel", "personalNumber", "19900101-2385", "email", "vera@exempel.invalid",
          "phone", "070-1740605", "street", "Provgatan 4", "postalCode", "123 45", "city", "Granvik");

  private final Random random;
  private final Map<String, List<String>> texts = new HashMap<>();

  Likely(Random random) {
    this.random = random;
  }

  RawAnswers all(ServiceDefinition definition) {
    answer(definition.questions(), "");
    return new RawAnswers(texts);
  }

  private void answer(List<Question> questions, String prefix) {
    questions.stream().filter(question -> random.nextInt(9) > 0).forEach(question -> answer(question, prefix + question.id()));
  }

  private void answer(Question question, String path) {
    if (question instanceof GroupQuestion group) {
      var keys = group.rows() instanceof Rows.Fixed(var of) ? ids(of) : List.of("1", "2", "3").subList(0, 1 + random.nextInt(3));
      texts.put(path, keys);
      keys.forEach(key -> answer(group.questions(), path + "." + key + "."));
    } else {
      question.pathsAt(path).forEach(each -> texts.put(each, texts(question, each)));
    }
  }

  private List<String> texts(Question question, String path) {
    return switch (question) {
      case ChoiceQuestion q -> List.of(one(ids(q.options())));
      case ChoicesQuestion q -> ids(q.options()).subList(0, q.min());
      case RankedQuestion q -> ids(q.options()).subList(0, q.min());
      case YesNoQuestion q -> List.of(one(List.of("yes", "yes", "no")));
      case NumberQuestion q -> List.of(one(List.of("1", "2", "3", "10", "400", "60000")));
      case DateQuestion q -> List.of(one(List.of("2027-08-18", "2027-09-01", "2026-12-31")));
      case TimeQuestion q -> List.of(one(List.of("07:30", "22:15")));
      case Question q -> List.of(FIELDS.getOrDefault(path.substring(path.lastIndexOf('.') + 1), one(List.of("En rad text", "123 45", "2027-08-20", "100"))));
    };
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static List<String> ids(List<Option> options) {
    return options.stream().map(Option::id).toList();
  }
}
