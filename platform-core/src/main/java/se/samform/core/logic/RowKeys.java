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

  /** In order, each once. */
  List<String> of(List<String> written);

  /** Too few or too many; null when there is nothing to say. */
  List<Problem> flaws(String path, int rows);

  static RowKeys of(GroupQuestion group) {
    return switch (group.rows()) {
      case Rows.Free(int min, int max) -> new Written(min, max);
      case Rows.Fixed(var options) -> new Given(options.stream().map(Option::id).toList());
    };
  }

  record Given(List<String> keys) implements RowKeys {

    @Override
    public List<String> of(List<String> written) {
      return keys;
    }

    @Override
    public List<Problem> flaws(String path, int rows) {
      return null;
    }
  }

  /** What is no key counts nowhere, nor does what comes after the hundredth row. */
  record Written(int min, int max) implements RowKeys {

    @Override
    public List<String> of(List<String> written) {
      if (written.isEmpty()) {
        return IntStream.rangeClosed(1, min).mapToObj(String::valueOf).toList();
      }
      var keys = new LinkedHashSet<String>();
      for (var key : written) {
        if (RowKey.isKey(key) && keys.size() < GroupQuestion.MOST_ROWS) {
          keys.add(key);
        }
      }
      return List.copyOf(keys);
    }

    @Override
    public List<Problem> flaws(String path, int rows) {
      if (rows < min) {
        return List.of(new Problem.TooFew(path, min, rows));
      }
      return rows > max ? List.of(new Problem.TooMany(path, max, rows)) : null;
    }
  }
}
