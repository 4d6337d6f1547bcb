package se.samform.core.form;

import java.util.List;

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
}
