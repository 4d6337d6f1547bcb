package se.samform.designer.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.samform.core.form.GroupQuestion;

/** A row of a group, in a row of another perhaps; or the whole form. There is one of each. */
final class Where {

  private final Where around;
  private final GroupQuestion group;
  private final int number;
  private final String key;
  private final Map<Integer, Map<String, Where>> rows = new HashMap<>();

  private Where(Where around, GroupQuestion group, int number, String key) {
    this.around = around;
    this.group = group;
    this.number = number;
    this.key = key;
  }

  static Where whole() {
    return new Where(null, null, 0, "");
  }

  /** @param number from 0 */
  Where row(GroupQuestion inner, int number, String key) {
    return rows.computeIfAbsent(number, none -> new HashMap<>()).computeIfAbsent(inner.id(), none -> new Where(this, inner, number, key));
  }

  /** Empty in the whole form. */
  Optional<GroupQuestion> group() {
    return Optional.ofNullable(group);
  }

  /** Of the group; of the whole form itself. */
  Where around() {
    return around == null ? this : around;
  }

  /** As raw answers call it. */
  String key() {
    return key;
  }

  int number() {
    return number;
  }

  /** This row, or the one around it, that is of the group; the whole form for none. */
  Where in(Optional<GroupQuestion> wanted) {
    var at = this;
    while (at.around != null && !(wanted.isPresent() && wanted.get().id().equals(at.group.id()))) {
      at = at.around;
    }
    return at;
  }

  /** What stands before the id of a question in this row: {@code diary.2.}; nothing in the whole form. */
  String prefix() {
    return around == null ? "" : around.prefix() + group.id() + "." + key + ".";
  }
}
