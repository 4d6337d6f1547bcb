package se.samform.designer.planted;

import java.util.List;
import java.util.Optional;
import se.samform.core.form.ServiceDefinition;
import se.samform.designer.analysis.Analysis;
import se.samform.designer.analysis.Budget;
import se.samform.designer.analysis.Finding;

/**
 * What an analysis says of a small form beside what all answers to it say.
 *
 * @param missed what is so and isn't told
 * @param wrong what is told and isn't so
 * @param open what is told to be left open
 */
record Compared(List<Claim> missed, List<Finding> wrong, List<Finding> open, int claims) {

  /** Empty where the form is too large for it. */
  static Optional<Compared> of(ServiceDefinition definition, int most) {
    return BruteForce.book(definition, most).map(book -> of(new Judge(book), Analysis.of(definition, SoundForms.TODAY, Budget.PATIENT).findings()));
  }

  static Compared of(Judge judge, List<Finding> findings) {
    var must = judge.must();
    var certain = findings.stream().filter(finding -> finding.certainty() == Finding.Certainty.CERTAIN).toList();
    return new Compared(
        must.stream().filter(claim -> findings.stream().noneMatch(claim::isToldBy)).toList(),
        certain.stream().filter(finding -> !judge.isTrue(finding)).toList(),
        findings.stream().filter(finding -> !certain.contains(finding)).toList(), must.size());
  }
}
