package se.samform.core.answer;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samform.core.form.Option;

/** Repeated choices count once; the answer has the options' own order, whatever their number. */
final class ChoicesReader implements AnswerReader {

  private final List<Option> options;
  private final int min;
  private final int max;
  private final Map<String, Integer> places = new HashMap<>();

  ChoicesReader(List<Option> options, int min, int max) {
    this.options = options;
    this.min = min;
    this.max = max;
    options.forEach(option -> places.putIfAbsent(option.id(), places.size()));
  }

  @Override
  public List<Problem> missing(String at) {
    return List.of(new Problem.Missing(at));
  }

  @Override
  public Reading read(String at, Given given) {
    var texts = given.raw().at(at);
    if (texts.isEmpty()) {
      return Reading.BLANK;
    }
    var chosen = new BitSet();
    for (var text : texts) {
      var place = places.get(text);
      if (place != null) {
        chosen.set(place);
      } else if (!Characters.isBlank(text)) {
        return new Reading.Refused(new Problem.NotAnOption(at, text));
      }
    }
    return chosen.isEmpty()
        ? Reading.BLANK
        : within(at, chosen.stream().mapToObj(place -> options.get(place).id()).toList());
  }

  private Reading within(String at, List<String> chosen) {
    if (chosen.size() < min) {
      return new Reading.Refused(new Problem.TooFew(at, min, chosen.size()));
    }
    if (chosen.size() > max) {
      return new Reading.Refused(new Problem.TooMany(at, max, chosen.size()));
    }
    return new Reading.Read(new Answer.Choices(chosen));
  }
}
