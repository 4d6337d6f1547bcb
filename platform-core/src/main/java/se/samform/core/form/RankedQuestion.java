package se.samform.core.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.samform.core.logic.ValueKind;

/**
 * Options put in order, from {@code min} to {@code max} of them; the limits hold once anything is chosen. The raw answer
 * is their ids, the most wanted first, where blanks are passed over; the parts of the answer are 1, 2, 3.
 */
public record RankedQuestion(Ask ask, List<Option> options, int min, int max) implements Question {

  public RankedQuestion {
    options = List.copyOf(options);
  }

  @Override
  public Map<String, ValueKind> partKinds() {
    return IntStream.rangeClosed(1, max).mapToObj(String::valueOf)
        .collect(Collectors.toUnmodifiableMap(rank -> rank, rank -> ValueKind.CHOICE));
  }
}
