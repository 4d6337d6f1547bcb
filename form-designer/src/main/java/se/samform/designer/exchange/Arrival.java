package se.samform.designer.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samform.core.changeover.Fate;
import se.samform.core.changeover.FormChanges;
import se.samform.core.changeover.QuestionChange;
import se.samform.core.form.Fault;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.logic.Plan;
import se.samform.core.scenario.ScenarioFaults;
import se.samform.designer.analysis.Difference;
import se.samform.designer.analysis.Differences;

/**
 * What a municipality finds in an e-service that came to it. Nothing is taken in by finding it.
 *
 * @param comparison with its own of the same id; empty where it has none
 * @param untrue what the scenarios that came along say wrong here, with the municipality's own holidays; nothing where all is well
 * @param needs its roles, each with who may play it here
 * @param registers those that it may ask and that are bound to nothing here: what they would tell is typed in
 */
public record Arrival(ServiceDefinition definition, Optional<Comparison> comparison, List<Fault> untrue, List<Need> needs, Set<String> registers) {

  /**
   * @param isSame whether the two say the same in everything
   * @param questions those that are asked otherwise
   * @param behaviour what comes out otherwise
   */
  public record Comparison(boolean isSame, List<QuestionChange> questions, Differences behaviour) {
    public Comparison {
      questions = List.copyOf(questions);
    }
  }

  public Arrival {
    untrue = List.copyOf(untrue);
    needs = List.copyOf(needs);
  }

  /** @param today in the municipality's time zone */
  public static Arrival of(ServiceDefinition arrived, Home home, LocalDate today) {
    var needs = new Needs(home);
    return new Arrival(
        arrived, home.service(arrived.key()).map(own -> compare(own, arrived, today)),
        ScenarioFaults.of(Plan.compile(arrived), home.calendar()), needs.of(arrived), needs.registers(arrived));
  }

  private static Comparison compare(ServiceDefinition own, ServiceDefinition arrived, LocalDate today) {
    if (own.equals(arrived)) {
      return new Comparison(true, List.of(), new Differences(List.of(), 0));
    }
    var questions = FormChanges.between(own, arrived).all().stream().filter(each -> each.fate() != Fate.KEPT).toList();
    return new Comparison(false, questions, Difference.of(own, arrived, today));
  }

  /** Roles that nobody plays yet. */
  public List<Need> unbound() {
    return needs.stream().filter(need -> !need.isBound()).toList();
  }
}
