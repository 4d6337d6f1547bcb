package se.samform.designer.planted;

import java.util.List;
import java.util.Set;
import se.samform.core.form.ServiceDefinition;
import se.samform.designer.analysis.Finding;

/**
 * A form with one thing in it that is wrong.
 *
 * @param claim what is so of it
 * @param around where else something may be said that comes of it, as JSON pointers; empty for the claim's own place alone
 */
record Planted(ServiceDefinition definition, Claim claim, List<String> around) {

  static Planted at(Plot plot, String at, Finding.Kind... kinds) {
    return new Planted(plot.definition, new Claim(Set.of(kinds), at), List.of());
  }

  /** Something that is wrong with it as a whole: whatever else there is may be said to come of it. */
  static Planted whole(Plot plot, Finding.Kind... kinds) {
    return new Planted(plot.definition, new Claim(Set.of(kinds), ""), List.of(""));
  }

  boolean mayBeTold(Finding finding) {
    return around.stream().anyMatch(at -> at.isEmpty() || Claim.isIn(finding.at(), at)) || Claim.isIn(finding.at(), claim.at()) || claim.isToldBy(finding);
  }
}
