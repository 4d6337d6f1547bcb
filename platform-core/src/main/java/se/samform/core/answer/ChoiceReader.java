package se.samform.core.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samform.core.form.Option;

final class ChoiceReader extends SingleReader {

  private final Map<String, Reading> options = new HashMap<>();

  ChoiceReader(List<Option> options) {
    options.forEach(option -> this.options.put(option.id(), new Reading.Read(new Answer.Choice(option.id()))));
  }

  @Override
  Reading read(String at, String typed, Facts facts) {
    var chosen = options.get(typed);
    return chosen != null ? chosen : new Reading.Refused(new Problem.NotAnOption(at, typed));
  }
}
