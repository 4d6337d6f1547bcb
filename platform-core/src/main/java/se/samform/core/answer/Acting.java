package se.samform.core.answer;

/**
 * Somebody who acts for somebody else.
 *
 * @param person who acts, by personal number of twelve digits; empty for who isn't told
 * @param name theirs
 */
public record Acting(String person, String name, Represented whom) {

  /** Without what may tell who anybody is: for who may not know it. */
  public Acting nameless() {
    return new Acting("", "", switch (whom) {
      case Represented.Organisation organisation -> new Represented.Organisation("", "");
      case Represented.Child child -> new Represented.Child("", "", child.joint());
    });
  }

  /** Whether nobody is told who it is. */
  public boolean isNameless() {
    return name.isEmpty() && whom.name().isEmpty();
  }

  @Override
  public String toString() {
    return "acting for " + whom;
  }
}
