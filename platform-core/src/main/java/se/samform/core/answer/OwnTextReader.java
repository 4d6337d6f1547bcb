package se.samform.core.answer;

import java.util.List;
import java.util.Optional;
import se.samform.core.form.OwnText;
import se.samform.core.form.TextFormat;

/** Reads a choice, and what its choosers write themselves once they have chosen the option that asks for it. */
record OwnTextReader(AnswerReader choice, String own) implements AnswerReader {

  static AnswerReader around(AnswerReader choice, Optional<String> own) {
    return own.<AnswerReader>map(option -> new OwnTextReader(choice, option)).orElse(choice);
  }

  @Override
  public List<Problem> missing(String at) {
    return choice.missing(at);
  }

  @Override
  public Reading read(String at, Given given) {
    var reading = choice.read(at, given);
    return reading instanceof Reading.Read(Answer.Composite chosen) && asks(chosen)
        ? with(chosen, OwnText.pathAt(at), given.raw())
        : reading;
  }

  private boolean asks(Answer chosen) {
    return switch (chosen) {
      case Answer.Choice choice -> choice.option().equals(own);
      case Answer.Choices choices -> choices.options().contains(own);
      case Answer other -> false;
    };
  }

  private static Reading with(Answer.Composite chosen, String path, AnswerTexts raw) {
    var texts = raw.at(path);
    if (texts.isEmpty() || texts.size() == 1 && Characters.isBlank(texts.getFirst())) {
      return new Reading.PartlyRead(chosen, List.of(new Problem.Missing(path)));
    }
    if (texts.size() > 1) {
      return new Reading.PartlyRead(chosen, List.of(new Problem.Malformed(path, Malformation.SEVERAL_ANSWERS)));
    }
    return switch (OneLine.read(path, texts.getFirst(), OwnText.MAX_LENGTH, TextFormat.NONE)) {
      case OneLine.Fine fine -> new Reading.Read(with(chosen, fine.value()));
      case OneLine.Wrong wrong -> new Reading.PartlyRead(chosen, List.of(wrong.problem()));
    };
  }

  private static Answer with(Answer.Composite chosen, String text) {
    return switch (chosen) {
      case Answer.Choice choice -> new Answer.Choice(choice.option(), Optional.of(text));
      case Answer.Choices choices -> new Answer.Choices(choices.options(), Optional.of(text));
      case Answer.Composite other -> other;
    };
  }
}
