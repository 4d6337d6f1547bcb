package se.samform.core.form;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A set of signs, by ranges of code points. */
record Signs(List<Range> ranges) {

  /** Both ends are in it. */
  record Range(int first, int last) {}

  Signs {
    ranges = List.copyOf(ranges);
  }

  static Signs of(int sign) {
    return new Signs(List.of(new Range(sign, sign)));
  }

  static Signs digits() {
    return new Signs(List.of(new Range('0', '9')));
  }

  boolean hold(int sign) {
    for (var range : ranges) {
      if (sign >= range.first() && sign <= range.last()) {
        return true;
      }
    }
    return false;
  }

  /** The first of them, in the order of the ranges, that is such a one. */
  OptionalInt first(IntPredicate isOne) {
    return ranges.stream().flatMapToInt(range -> IntStream.rangeClosed(range.first(), range.last())).filter(isOne).findFirst();
  }

  /** Adds the sign that the number says, and gives what is left of the number: as a digit of it, with as many digits as there are signs. */
  long add(StringBuilder text, long number, boolean mayBeLeftOut) {
    long all = ranges.stream().mapToLong(range -> range.last() - range.first() + 1L).sum();
    long digits = mayBeLeftOut ? all + 1 : all;
    long at = number % digits;
    for (var range : ranges) {
      long size = range.last() - range.first() + 1L;
      if (at < size) {
        text.appendCodePoint((int) (range.first() + at));
        return number / digits;
      }
      at -= size;
    }
    return number / digits;
  }
}
