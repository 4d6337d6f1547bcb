package se.samform.core.answer;

/** Whom somebody else acts for. Neither kind prints what identifies it. */
public sealed interface Represented {

  String number();

  String name();

  /** @param number ten digits */
  record Organisation(String number, String name) implements Represented {
    @Override
    public String toString() {
      return "organisation";
    }
  }

  /**
   * A child under 18, by whoever has custody of it (föräldrabalken 6:11).
   *
   * @param number twelve digits
   * @param joint whether somebody else has custody as well, and decides together with them (6:13)
   */
  record Child(String number, String name, boolean joint) implements Represented {
    @Override
    public String toString() {
      return "child";
    }
  }

  /** As it stands in the log: as what they act. */
  default String as() {
    return switch (this) {
      case Organisation organisation -> "organisation";
      case Child child -> "guardian";
    };
  }
}
