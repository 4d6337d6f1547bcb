package se.samform.designer.paper;

/** Where something is: in points from the upper left corner of a page as people see it, turned if the page is. @param page from 1 */
public record Box(int page, double left, double top, double right, double bottom) {

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  /** Whether they stand on one line: one lies beside the other by more than half of the lower of them. */
  boolean isBeside(Box other) {
    double shared = Math.min(bottom, other.bottom) - Math.max(top, other.top);
    return page == other.page && shared > Math.min(height(), other.height()) / 2;
  }

  /** Whether one stands above the other, at least in part. */
  boolean isInColumnWith(Box other) {
    return page == other.page && left < other.right && right > other.left;
  }
}
