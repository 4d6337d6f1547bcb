package se.samform.core.form;

import java.util.List;
import java.util.Map;
import se.samform.core.logic.ValueKind;

/** Something that stands in a step. The set is closed: every switch over it is exhaustive and has no default. */
public sealed interface Question
    permits TextQuestion,
        LongTextQuestion,
        NumberQuestion,
        DateQuestion,
        YesNoQuestion,
        ChoiceQuestion,
        ChoicesQuestion,
        PersonQuestion,
        FileQuestion,
        Information,
        CalculatedValue,
        GroupQuestion,
        TimeQuestion,
        MoneyQuestion,
        StopQuestion,
        ConsentQuestion,
        DateRangeQuestion,
        RankedQuestion,
        FieldedQuestion,
        MapQuestion,
        TreeQuestion,
        PricedQuestion,
        SlotQuestion {

  Ask ask();

  default String id() {
    return ask().id();
  }

  /** The paths in {@code RawAnswers} that people fill in for it; none for what is only shown or calculated. */
  default List<String> paths() {
    return List.of(id());
  }

  /** What the paths add to its id, for one that is answered in parts: {@code email}. */
  default List<String> partKeys() {
    return paths().stream().filter(path -> !path.equals(id())).map(path -> path.substring(id().length() + 1)).toList();
  }

  /** The same as {@link #paths}, where the question stands at this path: its id, or inside a group {@code diary.2.what}. */
  default List<String> pathsAt(String path) {
    return paths().stream().map(each -> path + each.substring(id().length())).toList();
  }

  /** The parts of its answer that can be looked at by themselves, as {@code email} of a person. */
  default Map<String, ValueKind> partKinds() {
    return Map.of();
  }

  /** What can be chosen; nothing where one does not choose. */
  default List<Option> options() {
    return List.of();
  }

  /** Whether a person answers it. */
  default boolean isAnswerable() {
    return !paths().isEmpty();
  }
}
