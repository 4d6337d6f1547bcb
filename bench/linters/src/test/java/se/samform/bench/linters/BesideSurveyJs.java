package se.samform.bench.linters;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.samform.core.form.ServiceDefinition;
import se.samform.designer.analysis.Finding;
import se.samform.designer.planted.Harvest;
import se.samform.designer.planted.Tally;

/** The same forms given to SurveyJS' linter. It has found a defect as soon as it says anything that it didn't say of the form without it. */
final class BesideSurveyJs implements Harvest {

  /** Of one kind: how many can be written down there at all, and how many were found. */
  record Line(int written, int found) {

    static final Line NONE = new Line(0, 0);

    Line and(boolean isWritten, boolean isFound) {
      return new Line(written + (isWritten ? 1 : 0), found + (isFound ? 1 : 0));
    }
  }

  private final Tally tally;
  private final SurveyJsLinter linter;
  private final Map<Finding.Kind, Line> lines = new EnumMap<>(Finding.Kind.class);
  private final Map<String, Integer> saidOfSound = new TreeMap<>();
  private Set<String> ofSound = Set.of();
  private int soundWithFindings;

  BesideSurveyJs(Tally tally, SurveyJsLinter linter) {
    this.tally = tally;
    this.linter = linter;
  }

  @Override
  public void sound(long seed, ServiceDefinition form, List<Finding> findings) {
    tally.sound(seed, form, findings);
    ofSound = linter.findings(SurveyJsExport.of(form));
    soundWithFindings += ofSound.isEmpty() ? 0 : 1;
    ofSound.forEach(finding -> saidOfSound.merge(finding.substring(0, finding.lastIndexOf(' ')), 1, Integer::sum));
  }

  @Override
  public void planted(Result result) {
    tally.planted(result);
    var survey = SurveyJsExport.of(result.form());
    boolean isWritten = !survey.equals(SurveyJsExport.of(result.sound()));
    var more = new HashSet<>(linter.findings(survey));
    more.removeAll(ofSound);
    lines.merge(result.kind(), Line.NONE.and(isWritten, !more.isEmpty()), (before, one) -> before.and(isWritten, !more.isEmpty()));
  }

  Line line(Finding.Kind kind) {
    return lines.getOrDefault(kind, Line.NONE);
  }

  int soundWithFindings() {
    return soundWithFindings;
  }

  Map<String, Integer> saidOfSound() {
    return saidOfSound;
  }
}
