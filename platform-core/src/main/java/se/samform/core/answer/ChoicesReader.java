package se.samform.core.answer;

import java.util.ArrayList;
import java.util.List;
import se.samform.core.form.ChoicesQuestion;
import se.samform.core.form.Option;

/** Repeated choices count once; the answer has the options' own order. */
final class ChoicesReader implements AnswerReader {

  private final ChoicesQuestion question;
  private final List<String> options;

  ChoicesReader(ChoicesQuestion question) {
    this.question = question;
    this.options = question.options().stream().map(Option::id).toList();
  }

  @Override
  public List<Problem> missing(String at) {
    return List.of(new Problem.Missing(at));
  }

  @Override
  public Reading read(String at, Given given) {
    var texts = given.raw().at(at);
    for (var text : texts) {
      if (!options.contains(text) && !Characters.isBlank(text)) {
        return new Reading.Refused(new Problem.NotAnOption(at, text));
      }
    }
    var chosen = chosen(texts);
    return chosen.isEmpty() ? Reading.BLANK : within(at, chosen);
  }

  private List<String> chosen(List<String> texts) {
    if (texts.isEmpty()) {
      return texts;
    }
    var chosen = new ArrayList<String>(texts.size());
    for (var option : options) {
      if (texts.contains(option)) {
        chosen.add(option);
      }
    }
    return chosen;
  }

  private Reading within(String at, List<String> chosen) {
    if (chosen.size() < question.min()) {
      return new Reading.Refused(new Problem.TooFew(at, question.min(), chosen.size()));
    }
    if (chosen.size() > question.max()) {
      return new Reading.Refused(new Problem.TooMany(at, question.max(), chosen.size()));
    }
    return new Reading.Read(new Answer.Choices(chosen));
  }
}
