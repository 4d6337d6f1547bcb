package se.samform.designer.planted;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.samform.core.form.ServiceDefinition;
import se.samform.designer.analysis.Finding;

/** Counts what was found of what was planted. */
public class Tally {

  /** Of one kind. */
  public static final class Line {
    int planted;
    int found;
    int undecided;
    /** Said of forms with such a defect, and not so. */
    int wrong;
    final Map<String, Integer> missedBy = new TreeMap<>();
  }

  final Map<Finding.Kind, Line> lines = new EnumMap<>(Finding.Kind.class);
  final Map<String, String> examples = new LinkedHashMap<>();
  int sound;
  int soundWithFindings;
  int findingsOfSound;

  void sound(ServiceDefinition form, List<Finding> findings, String example) {
    sound++;
    soundWithFindings += findings.isEmpty() ? 0 : 1;
    findingsOfSound += findings.size();
    findings.forEach(finding -> examples.putIfAbsent("false: " + finding.kind() + " (" + finding.certainty() + ")", example + " " + finding.at() + " " + finding.sentence()));
  }

  void planted(Planter planter, Planted planted, List<Finding> findings, String example) {
    var line = lines.computeIfAbsent(planter.kind(), none -> new Line());
    line.planted++;
    boolean isFound = findings.stream().anyMatch(finding -> finding.certainty() == Finding.Certainty.CERTAIN && planted.claim().isToldBy(finding));
    boolean isOpen = !isFound && findings.stream().anyMatch(finding -> finding.certainty() != Finding.Certainty.CERTAIN && planted.mayBeTold(finding));
    line.found += isFound ? 1 : 0;
    line.undecided += isOpen ? 1 : 0;
    if (!isFound) {
      line.missedBy.merge(planter.way(), 1, Integer::sum);
      examples.putIfAbsent("missed: " + planter.kind() + ", " + planter.way(), example + " " + planted.claim().at());
    }
    var wrong = new ArrayList<>(findings);
    wrong.removeIf(planted::mayBeTold);
    line.wrong += wrong.isEmpty() ? 0 : 1;
    wrong.forEach(finding -> examples.putIfAbsent("false beside " + planter.kind() + ", " + planter.way() + ": " + finding.kind(), example + " " + finding.at() + " " + finding.sentence()));
  }
}
