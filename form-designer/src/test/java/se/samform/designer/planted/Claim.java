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

  private static final Set<Finding.Kind> CONSTANT = Set.of(Finding.Kind.CONDITION_NEVER, Finding.Kind.CONDITION_ALWAYS);

  /** Whether the finding says it: there, of something around it that says as much, or of the condition that makes it so. */
  boolean isToldBy(Finding finding) {
    var place = place(finding);
    if (at.isEmpty() && finding.kind() != Finding.Kind.CYCLE) {
      return kinds.contains(finding.kind()) && (place.matches("(/steps)?") || kinds.contains(Finding.Kind.FAULT));
    }
    boolean isInNothing = Judge.NEVER.contains(finding.kind()) && isIn(at, place) && kinds.stream().anyMatch(kind -> Judge.NEVER.contains(kind) || kind == Finding.Kind.CONDITION_ALWAYS);
    if (isInNothing || isPart() && CONSTANT.contains(finding.kind()) && isIn(at, place)) {
      return true;
    }
    if (isPart() && CONSTANT.contains(finding.kind()) && isIn(place, at)) {
      return kinds.contains(finding.kind()) || place.substring(at.length()).contains("/not");
    }
    return kinds.contains(finding.kind()) && (isIn(at, place) || isIn(place, at + "/shown") || isIn(place, at) && !isElement());
  }

  /** That something is never there may be told where it says when it is. */
  private static String place(Finding finding) {
    boolean isOfElement = Judge.NEVER.contains(finding.kind()) && finding.kind() != Finding.Kind.CONDITION_NEVER;
    return isOfElement ? finding.at().replaceAll("/(shown|when)$", "") : finding.at();
  }

  /** Whether it is said of a condition or a part of one: where it stands in one that is always the same, that one says enough. */
  private boolean isPart() {
    return kinds.contains(Finding.Kind.CONDITION_ALWAYS) || kinds.contains(Finding.Kind.CONDITION_NEVER) && !isElement();
  }

  /** What stands in an element that is never there is there never for its own reasons, or for those of the element. */
  private boolean isElement() {
    return kinds.contains(Finding.Kind.QUESTION_NEVER_SHOWN) && at.matches(".*/(steps|questions|options)/[0-9]+");
  }

  static boolean isIn(String inner, String outer) {
    return inner.equals(outer) || inner.startsWith(outer + "/");
  }
}
