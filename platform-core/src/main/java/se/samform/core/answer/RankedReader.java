package se.samform.core.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.samform.core.form.Option;
import se.samform.core.form.RankedQuestion;

/** Passes over blanks, so that whoever leaves out the second wish has a third as their second. */
final class RankedReader implements AnswerReader {

  private final RankedQuestion question;
  private final Set<String> options = new HashSet<>();

  RankedReader(RankedQuestion question) {
    this.question = question;
    question.options().stream().map(Option::id).forEach(options::add);
  }

  @Override
  public List<Problem> missing(String at) {
    return List.of(new Problem.Missing(at));
  }

  @Override
  public Reading read(String at, Given given) {
    var ranked = new ArrayList<String>();
    for (var text : given.raw().at(at)) {
      if (Characters.isBlank(text)) {
        continue;
      }
      if (!options.contains(text)) {
        return new Reading.Refused(new Problem.NotAnOption(at, text));
      }
      if (ranked.contains(text)) {
        return new Reading.Refused(new Problem.ChosenTwice(at, text));
      }
      ranked.add(text);
    }
    return ranked.isEmpty() ? Reading.BLANK : within(at, ranked);
  }

  private Reading within(String at, List<String> ranked) {
    if (ranked.size() < question.min()) {
      return new Reading.Refused(new Problem.TooFew(at, question.min(), ranked.size()));
    }
    return ranked.size() > question.max()
        ? new Reading.Refused(new Problem.TooMany(at, question.max(), ranked.size()))
        : new Reading.Read(new Answer.Ranked(ranked));
  }
}
