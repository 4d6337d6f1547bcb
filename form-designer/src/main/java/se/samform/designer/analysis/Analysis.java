package se.samform.designer.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.logic.DefinitionCheck;

/**
 * Finds what a definition says that can't be meant, before anybody has answered it.
 *
 * <p>For choices, numbers with limits, days, texts that are compared for equality, groups up to their largest size, tables and
 * linear formulas it is exact, over the whole form at once; what lies outside is said to be not analysed, and what takes too
 * long not decided. Every finding that answers can show is shown by answers which the form itself was tried on.
 */
public final class Analysis {

  private Analysis() {}

  /** @param today the day on which it is looked at: limits may count from it */
  public static Report of(ServiceDefinition definition, LocalDate today) {
    return of(definition, today, Budget.USUAL);
  }

  public static Report of(ServiceDefinition definition, LocalDate today, Budget budget) {
    var left = new TimeLeft(budget.wholeMilliseconds());
    var asItStands = StaticFindings.of(definition);
    if (!DefinitionCheck.faultsOf(definition).isEmpty()) {
      return new Report(asItStands, 0);
    }
    var form = new Form(definition);
    var tooLarge = form.index().tooLarge();
    if (tooLarge.isPresent()) {
      return new Report(inPageOrder(asItStands, List.of(notAnalysed(form.index(), tooLarge.get()))), 0);
    }
    var prover = Prover.of(form, today, budget, left);
    var judge = new Judge(prover, new Explaining(form, today, budget, left));
    check(definition, judge);
    return new Report(inPageOrder(asItStands, judge.findings()), prover.asked());
  }

  private static Finding notAnalysed(FormIndex index, GroupQuestion group) {
    var charge = Saying.tooManyRows(group, index.placeOf(group));
    return new Finding(charge.kind(), charge.at(), charge.sentence(), charge.mend(), Finding.Certainty.NOT_ANALYSED, List.of(), Optional.empty());
  }

  private static List<Finding> inPageOrder(List<Finding> some, List<Finding> others) {
    return Stream.concat(some.stream(), others.stream()).sorted(PageOrder.of(Finding::at)).toList();
  }

  /** All claims of the definition, put to the judge. */
  static void check(ServiceDefinition definition, Judge judge) {
    var conditions = new ConditionFindings(judge);
    var handIn = new HandInFindings(judge);
    boolean canBeHandedIn = handIn.check();
    var questions = new QuestionFindings(judge, conditions);
    definition.steps().forEach(questions::check);
    var tables = new TableFindings(judge, conditions);
    for (var i = 0; i < definition.tables().size(); i++) {
      tables.check(definition.tables().get(i), "/tables/" + i);
    }
    if (canBeHandedIn) {
      handIn.each();
      new FlowFindings(judge, conditions).check();
    }
  }
}
