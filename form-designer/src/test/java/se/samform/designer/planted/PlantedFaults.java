package se.samform.designer.planted;

import static se.samform.designer.analysis.Finding.Kind.*;
import static se.samform.designer.planted.Plot.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Route;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.Phrasing;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.logic.Condition;
import se.samform.core.logic.Formula;
import se.samform.core.logic.Operand;
import se.samform.core.logic.Operator;
import se.samform.core.text.LocalText;
import se.samform.designer.analysis.Finding;

/** What can be told without asking what answers do: names that lead nowhere, things of different kinds, rings. */
final class PlantedFaults {

  private PlantedFaults() {}

  static List<Planter> planters() {
    return List.of(
        shown(DANGLING, "condition", Condition.is("nowhere", "yes")),
        shown(DANGLING, "part of a condition", all(Condition.is("house", "a"), any(Condition.is("renewal", "yes"), new Condition.Answered("nowhere")))),
        shown(DANGLING, "other answer", beside("amount", Operator.LESS_THAN, "nowhere")),
        shown(DANGLING, "option", Condition.is("house", "nowhere")),
        planter(DANGLING, "formula", plot -> value(plot, new Formula.Add(List.of(answer("amount"), answer("nowhere"))))),
        planter(DANGLING, "table", plot -> value(plot, new Formula.Table("nowhere"))),
        planter(DANGLING, "text", plot -> plot.add(new YesNoQuestion(plot.ask().with(Phrasing.of(Blank.text("Om {nowhere}")))))),
        planter(DANGLING, "route", PlantedFaults::route),
        shown(TYPE, "order of answers", compare("house", Operator.AT_LEAST, "a")),
        shown(TYPE, "no number", compare("amount", Operator.IS, "many")),
        shown(TYPE, "no day", compare("day", Operator.BEFORE, "soon")),
        shown(TYPE, "number with day", beside("amount", Operator.IS, "day")),
        shown(TYPE, "list where one is asked for", new Condition.Compare("house", Operator.IS, new Operand.Constants(List.of("a", "b")))),
        planter(TYPE, "answer added", plot -> value(plot, new Formula.Add(List.of(answer("amount"), answer("house"))))),
        planter(TYPE, "day for number", plot -> value(plot, new Formula.Case(List.of(new Formula.Row(Condition.is("house", "a"), answer("day"))), Optional.of(constant(1))))),
        cycle("two questions", plot -> ring(plot, 2)),
        cycle("three questions", plot -> ring(plot, 3)),
        cycle("five questions", plot -> ring(plot, 5)),
        cycle("itself", plot -> ring(plot, 1)),
        cycle("calculated value", PlantedFaults::throughValue),
        cycle("step", PlantedFaults::throughStep));
  }

  private static Planter planter(Finding.Kind kind, String way, Function<Plot, String> planting) {
    return new Planter(kind, way, plot -> {
      var at = planting.apply(plot);
      return new Planted(plot.definition, new Claim(Set.of(kind), at), List.of(""));
    });
  }

  private static Planter shown(Finding.Kind kind, String way, Condition wrong) {
    return planter(kind, way, plot -> plot.add(new YesNoQuestion(plot.ask().withShown(wrong))));
  }

  private static Planter cycle(String way, Function<Plot, String> planting) {
    return new Planter(CYCLE, way, plot -> {
      planting.apply(plot);
      return Planted.whole(plot, CYCLE);
    });
  }

  private static String value(Plot plot, Formula formula) {
    return plot.add(new CalculatedValue(plot.ask(), formula, 0, LocalText.NONE, true));
  }

  private static String route(Plot plot) {
    var flow = plot.definition.flow();
    var routes = Edited.joined(List.of(new Route(Condition.is("house", "a"), "nobody")), flow.routes());
    plot.definition = Edited.flow(plot.definition, new Flow(flow.statuses(), flow.initial(), routes, flow.deliveries(), flow.handlingDays(), flow.work(), flow.scenarios()));
    return "/flow/routes/0";
  }

  private static String ring(Plot plot, int size) {
    var at = new ArrayList<String>();
    for (int i = 0; i < size; i++) {
      at.add(plot.add(new YesNoQuestion(Blank.ask("r" + i).withShown(Condition.is("r" + (i + 1) % size, "yes")))));
    }
    return at.getFirst();
  }

  private static String throughValue(Plot plot) {
    var ask = Blank.ask("v");
    plot.add(Plot.number(Blank.ask("n").withShown(compare("v", Operator.MORE_THAN, 3)), 0, 9));
    return plot.add(new CalculatedValue(ask, new Formula.Add(List.of(answer("n"), constant(1))), 0, LocalText.NONE, true));
  }

  private static String throughStep(Plot plot) {
    plot.definition = Edited.step(plot.definition, 0, step -> Edited.shown(step, Condition.is("house", "a")));
    return "/steps/0/shown";
  }
}
