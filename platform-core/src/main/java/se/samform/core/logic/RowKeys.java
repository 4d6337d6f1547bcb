package se.samform.core.logic;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import se.samform.core.answer.Problem;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.RowKey;
import se.samform.core.form.Rows;

/** Which rows a group has, by their keys. */
sealed interface RowKeys {

  /**
   * Rows as they are lined up.
   *
   * @param keys in order, each once; of those that are written no more than a group may ever have
   * @param written how many there would be without that limit
   */
  record Line(List<String> keys, int written) {}

  Line of(List<String> written);

  /** Too few or too many were written; null when there is nothing to say. */
  List<Problem> flaws(String path, int written);

  static RowKeys of(GroupQuestion group) {
    return switch (group.rows()) {
      case Rows.Free(int min, int max) -> new Written(min, max);
      case Rows.Fixed(var options) -> new Given(options.stream().map(Option::id).toList());
    };
  }

  record Given(List<String> keys) implements RowKeys {

    @Override
    public Line of(List<String> written) {
      return new Line(keys, keys.size());
    }

    @Override
    public List<Problem> flaws(String path, int written) {
      return null;
    }
  }

  /** What is no key counts nowhere. What comes after the hundredth row is no row, and told as one too many. */
  record Written(int min, int max) implements RowKeys {

    @Override
    public Line of(List<String> written) {
      if (written.isEmpty()) {
        return new Line(IntStream.rangeClosed(1, min).mapToObj(String::valueOf).toList(), min);
      }
      var keys = new LinkedHashSet<String>();
      for (var key : written) {
        if (RowKey.isKey(key)) {
          keys.add(key);
        }
      }
      return new Line(keys.stream().limit(GroupQuestion.MOST_ROWS).toList(), keys.size());
    }

    @Override
    public List<Problem> flaws(String path, int written) {
      if (written < min) {
        return List.of(new Problem.TooFew(path, min, written));
      }
      return written > max ? List.of(new Problem.TooMany(path, max, written)) : null;
    }
  }
}
