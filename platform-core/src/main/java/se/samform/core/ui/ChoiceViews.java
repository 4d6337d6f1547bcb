package se.samform.core.ui;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.answer.PartTexts;
import se.samform.core.form.ChoiceDisplay;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.ChoicesQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.OwnText;

/** Questions that are answered by choosing. */
final class ChoiceViews {

  private final Answered answered;

  ChoiceViews(Answered answered) {
    this.answered = answered;
  }

  QuestionView choice(ChoiceQuestion question, List<Option> offered, Frame frame, List<QuestionView> revealed) {
    var options = options(frame.id(), ordered(offered, question.sort(), question.own()));
    return question.display() == ChoiceDisplay.RADIO
        ? new QuestionView.Radios(frame, with(options, question.own(), frame, revealed))
        : new QuestionView.Dropdown(
            frame, options, question.own().orElse(""), own(question.own(), frame), question.display() == ChoiceDisplay.SEARCH);
  }

  /** All may be chosen by one button where there are some to choose from, and all may be. */
  QuestionView choices(ChoicesQuestion question, List<Option> offered, Frame frame) {
    var options = options(frame.id(), ordered(offered, question.sort(), question.own()));
    boolean isAll = question.own().isEmpty() && question.max() >= options.size() && options.size() > 2;
    return new QuestionView.Checkboxes(frame, with(options, question.own(), frame, List.of()), isAll);
  }

  /** With what the chosen one brings. */
  QuestionView radios(List<Option> options, Frame frame, List<QuestionView> revealed) {
    return new QuestionView.Radios(frame, with(options(frame.id(), options), Optional.empty(), frame, revealed));
  }

  /** By the alphabet of the language, what asks for an own text last. */
  private List<Option> ordered(List<Option> options, boolean isSorted, Optional<String> own) {
    if (!isSorted) {
      return options;
    }
    var collator = Collator.getInstance(answered.language().locale());
    record Keyed(boolean isLast, CollationKey key, Option option) {}
    return options.stream()
        .map(option -> new Keyed(
            own.filter(option.id()::equals).isPresent(),
            collator.getCollationKey(option.label().in(answered.language())), option))
        .sorted(Comparator.comparing(Keyed::isLast).thenComparing(Keyed::key))
        .map(Keyed::option).toList();
  }

  private List<OptionView> options(String path, List<Option> options) {
    var chosen = answered.raw().at(path);
    return IntStream.range(0, options.size()).mapToObj(i -> {
      var option = options.get(i);
      return new OptionView(
          i == 0 ? path : path + "_" + option.id(), option.id(), answered.phrase(option.label()),
          answered.phrase(option.hint()), chosen.contains(option.id()), List.of());
    }).toList();
  }

  /** An own text stands under its option all the time: the style sheet shows it with the option chosen. */
  private List<OptionView> with(List<OptionView> options, Optional<String> own, Frame frame, List<QuestionView> revealed) {
    return options.stream().map(option -> {
      var text = own(own.filter(option.value()::equals), frame);
      return option.with(Stream.concat(text.stream(), option.chosen() ? revealed.stream() : Stream.of()).toList());
    }).toList();
  }

  private List<QuestionView> own(Optional<String> own, Frame frame) {
    return own.<List<QuestionView>>map(option -> List.of(ownText(OwnText.pathAt(frame.id())))).orElse(List.of());
  }

  private QuestionView ownText(String path) {
    var label = Phrase.plain(PartTexts.label(OwnText.KEY, answered.language()));
    var frame = new Frame(path, label, Phrase.NONE, Phrase.NONE, Phrase.NONE, false, answered.errorsAt(path), true, false);
    return new QuestionView.Input(frame, answered.typed(path), LineKind.TEXT, "off", Phrase.NONE, "", "");
  }
}
