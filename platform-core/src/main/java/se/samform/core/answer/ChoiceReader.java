package se.samform.core.answer;

import java.util.HashMap;
import java.util.Map;
import se.samform.core.form.ChoiceQuestion;

final class ChoiceReader extends SingleReader {

  private final Map<String, Reading> options = new HashMap<>();

  ChoiceReader(ChoiceQuestion question) {
    question.options().forEach(option -> options.put(option.id(), new Reading.Read(new Answer.Choice(option.id()))));
  }

  @Override
  Reading read(String at, String typed, Facts facts) {
    var chosen = options.get(typed);
    return chosen != null ? chosen : new Reading.Refused(new Problem.NotAnOption(at, typed));
  }
}
