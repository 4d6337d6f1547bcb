package se.samform.designer.planted;

import java.util.Set;
import se.samform.designer.analysis.Finding;

/**
 * Something that is so of a form.
 *
 * @param kinds any of which says it
 * @param at JSON pointer of what it is said of
 */
record Claim(Set<Finding.Kind> kinds, String at) {

  /** Whether the finding says it: there, of something around it that says as much, or of the condition that makes it so. */
  boolean isToldBy(Finding finding) {
    return kinds.contains(finding.kind()) && (isIn(at, finding.at()) || isIn(finding.at(), at + "/shown") || isIn(finding.at(), at) && !isElement());
  }

  /** What stands in an element that is never there is there never for its own reasons, or for those of the element. */
  private boolean isElement() {
    return kinds.contains(Finding.Kind.QUESTION_NEVER_SHOWN) && at.matches(".*/(steps|questions|options)/[0-9]+");
  }

  static boolean isIn(String inner, String outer) {
    return inner.equals(outer) || inner.startsWith(outer + "/");
  }
}
