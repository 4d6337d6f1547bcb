package se.samform.core.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samform.core.form.ChoicesQuestion;
import se.samform.core.form.Option;

/** Repeated choices count once; the answer has the options' own order. */
final class ChoicesReader implements AnswerReader {

  private final ChoicesQuestion question;
  private final List<String> options;
  private final List<Problem> missing;

  ChoicesReader(ChoicesQuestion question) {
    this.question = question;
    this.options = question.options().stream().map(Option::id).toList();
    this.missing = List.of(new Problem.Missing(question.id()));
  }

  @Override
  public List<Problem> missing() {
    return missing;
  }

  @Override
  public Reading read(RawAnswers raw, Map<UUID, FileRef> files, Facts facts) {
    var texts = raw.at(question.id());
    for (var text : texts) {
      if (!options.contains(text) && !Characters.isBlank(text)) {
        return new Reading.Refused(new Problem.NotAnOption(question.id(), text));
      }
    }
    var chosen = chosen(texts);
    return chosen.isEmpty() ? Reading.BLANK : within(chosen);
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

  private Reading within(List<String> chosen) {
    if (chosen.size() < question.min()) {
      return new Reading.Refused(new Problem.TooFew(question.id(), question.min(), chosen.size()));
    }
    if (chosen.size() > question.max()) {
      return new Reading.Refused(new Problem.TooMany(question.id(), question.max(), chosen.size()));
    }
    return new Reading.Read(new Answer.Choices(chosen));
  }
}
