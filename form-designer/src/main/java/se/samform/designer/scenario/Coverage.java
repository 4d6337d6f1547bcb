package se.samform.designer.scenario;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import se.samform.core.calendar.Holidays;
import se.samform.core.flow.WorkingDays;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.scenario.Finding;

/**
 * What an e-service's scenarios go through of it.
 *
 * @param tallies of each kind, also where there is nothing of the kind
 * @param gaps what none goes through, in the order of the format
 * @param findings where scenarios went otherwise than they say: what comes after those was not gone through
 */
public record Coverage(Map<Gap.Kind, Tally> tallies, List<Gap> gaps, List<Finding> findings) {

  /** Swedish holidays, where nobody says which. */
  public static final WorkingDays SWEDEN = Holidays.in(ZoneId.of("Europe/Stockholm"));

  public Coverage {
    tallies = Map.copyOf(tallies);
    gaps = List.copyOf(gaps);
    findings = List.copyOf(findings);
  }

  public static Coverage of(ServiceDefinition definition) {
    return of(definition, SWEDEN);
  }

  /** @param definition without faults */
  public static Coverage of(ServiceDefinition definition, WorkingDays calendar) {
    return of(Played.of(definition, calendar));
  }

  static Coverage of(Played played) {
    var found = found(played);
    return new Coverage(found.tallies(), found.gaps(), played.told().stream().flatMap(told -> told.findings().stream()).toList());
  }

  static Found found(Played played) {
    var found = new Found();
    GapsOfQuestions.find(played, found);
    GapsOfLogic.find(played, found);
    GapsOfFlow.find(played, found);
    return found;
  }

  /** Everything that there is. */
  public Tally all() {
    return new Tally(
        tallies.values().stream().mapToInt(Tally::met).sum(), tallies.values().stream().mapToInt(Tally::of).sum());
  }

  public boolean isFull() {
    return gaps.isEmpty() && findings.isEmpty();
  }
}
