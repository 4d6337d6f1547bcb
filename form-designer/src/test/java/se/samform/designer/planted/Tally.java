package se.samform.designer.planted;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samform.core.form.ServiceDefinition;
import se.samform.designer.analysis.Finding;

/** Counts what was found of what was planted. */
public final class Tally implements Harvest {

  /** Of one kind: how many were planted, found and left open, and in how many forms something was said that isn't so. */
  public record Line(int planted, int found, int open, int wrong) {

    static final Line NONE = new Line(0, 0, 0, 0);

    Line and(Result result) {
      return new Line(planted + 1, found + (result.isFound() ? 1 : 0), open + (result.isOpen() ? 1 : 0), wrong + (result.wrong().isEmpty() ? 0 : 1));
    }

    public int missed() {
      return planted - found - open;
    }
  }

  private final Map<Finding.Kind, Line> lines = new EnumMap<>(Finding.Kind.class);
  private final Map<String, String> otherwise = new LinkedHashMap<>();
  private int sound;
  private int soundWithFindings;

  @Override
  public void sound(long seed, ServiceDefinition form, List<Finding> findings) {
    sound++;
    soundWithFindings += findings.isEmpty() ? 0 : 1;
    findings.forEach(finding -> otherwise.putIfAbsent("of a sound form " + finding.kind() + " (" + finding.certainty() + ")", "seed " + seed + " " + finding.at()));
  }

  @Override
  public void planted(Result result) {
    lines.merge(result.kind(), Line.NONE.and(result), (before, one) -> before.and(result));
    var what = result.kind() + ", " + result.way();
    if (!result.isFound()) {
      otherwise.putIfAbsent((result.isOpen() ? "left open: " : "missed: ") + what, "seed " + result.seed() + " " + result.at());
    }
    result.wrong().forEach(finding -> otherwise.putIfAbsent("beside " + what + ": " + finding.kind(), "seed " + result.seed() + " " + finding.at() + " " + finding.sentence()));
  }

  public Map<Finding.Kind, Line> lines() {
    return lines;
  }

  /** One example each of what should not be, by what it is. */
  public Map<String, String> otherwise() {
    return otherwise;
  }

  public int sound() {
    return sound;
  }

  public int soundWithFindings() {
    return soundWithFindings;
  }
}
