package se.samform.designer.planted;

import static se.samform.designer.analysis.Finding.Kind.*;
import static se.samform.designer.planted.Plot.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Span;
import se.samform.core.flow.Status;
import se.samform.core.flow.StatusKind;
import se.samform.core.flow.Timer;
import se.samform.core.flow.Work;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.Question;
import se.samform.core.form.Rows;
import se.samform.core.form.Step;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.logic.Condition;
import se.samform.core.logic.Formula;
import se.samform.core.logic.Operator;
import se.samform.core.text.LocalText;
import se.samform.designer.analysis.Finding;

/** What never holds or always does, wherever a condition may stand. */
final class PlantedConditions {

  private static final Condition A = Condition.is("house", "a");

  private PlantedConditions() {}

  static List<Planter> planters() {
    var planters = new ArrayList<Planter>();
    each(planters, QUESTION_NEVER_SHOWN, PlantedConditions::optional);
    each(planters, REQUIRED_NEVER_SHOWN, PlantedConditions::required);
    each(planters, OPTION_NEVER_OFFERED, PlantedConditions::option);
    each(planters, STEP_NEVER_SHOWN, PlantedConditions::step);
    each(planters, STATUS_NEVER_REACHED, PlantedConditions::status);
    each(planters, CONDITION_NEVER, PlantedConditions::part);
    each(planters, CONDITION_ALWAYS, PlantedConditions::always);
    planters.add(new Planter(QUESTION_NEVER_SHOWN, "step and question", PlantedConditions::againstStep));
    planters.add(new Planter(QUESTION_NEVER_SHOWN, "within a row", PlantedConditions::withinRow));
    planters.add(new Planter(REQUIRED_NEVER_SHOWN, "within a row, hop outside", PlantedConditions::againstGroup));
    planters.add(new Planter(STATUS_NEVER_REACHED, "no way", PlantedConditions::wayless));
    planters.add(new Planter(CONDITION_ALWAYS, "one of all", plot -> alwaysPart(plot, any(compare("amount", Operator.LESS_THAN, 5), new Condition.Not(compare("amount", Operator.LESS_THAN, 5))))));
    planters.add(new Planter(CONDITION_ALWAYS, "one of all", plot -> alwaysPart(plot, any(A, new Condition.Not(A)))));
    return planters;
  }

  private static void each(List<Planter> planters, Finding.Kind kind, BiFunction<Plot, Condition, Planted> planting) {
    Never.ALL.forEach(never -> planters.add(new Planter(kind, never.way(), plot -> planting.apply(plot, dressed(plot, never.condition().apply(plot))))));
  }

  /** Beside something that may hold, at times. */
  private static Condition dressed(Plot plot, Condition never) {
    return switch (plot.random.nextInt(4)) {
      case 0 -> all(plot.fact(), never);
      case 1 -> all(never, any(plot.fact(), A));
      default -> never;
    };
  }

  static Planted never(Plot plot, String at, String... around) {
    return new Planted(plot.definition, new Claim(Judge.NEVER, at), List.of(around));
  }

  private static Planted optional(Plot plot, Condition never) {
    var at = plot.add(new YesNoQuestion(plot.ask().withShown(never).withRequired(Condition.NEVER)));
    return never(plot, at);
  }

  private static Planted required(Plot plot, Condition never) {
    return never(plot, plot.add(Blank.choice(plot.ask().withShown(never), List.of("u", "v"))));
  }

  private static Planted option(Plot plot, Condition never) {
    var plain = Blank.choice(plot.ask(), List.of("u", "v", "w"));
    int at = 1 + plot.random.nextInt(2);
    var options = Stream.iterate(0, i -> i + 1).limit(3).map(i -> i == at ? shown(plain.options().get(i), never) : plain.options().get(i)).toList();
    return never(plot, plot.add(Edited.options(plain, options)) + "/options/" + at);
  }

  private static Option shown(Option option, Condition shown) {
    return new Option(option.id(), option.label(), option.hint(), shown);
  }

  private static Planted step(Plot plot, Condition never) {
    var step = new Step("planted", Blank.text("Steg"), LocalText.NONE, never, List.of(new YesNoQuestion(plot.ask())));
    plot.definition = Edited.steps(plot.definition, Edited.joined(plot.definition.steps(), List.of(step)));
    return never(plot, "/steps/" + (plot.definition.steps().size() - 1));
  }

  /** To which only time leads. */
  private static Planted status(Plot plot, Condition never) {
    var flow = plot.definition.flow();
    var work = flow.work();
    var timer = new Timer("planted", Blank.text("Planterad"), new Timer.Start.In("work"), Span.days(9), never, new Timer.Action.Become("planted"));
    var timers = Edited.joined(work.timers(), List.of(timer));
    return statused(plot, new Flow(flow.statuses(), flow.initial(), flow.routes(), flow.deliveries(), flow.handlingDays(),
        new Work(work.groups(), timers, work.rulings(), work.templates()), flow.scenarios()), "/flow/timers/" + (timers.size() - 1));
  }

  private static Planted wayless(Plot plot) {
    return statused(plot, plot.definition.flow());
  }

  private static Planted statused(Plot plot, Flow flow, String... around) {
    var more = new Status("planted", StatusKind.IN_PROGRESS, Blank.text("Planterad"), Blank.text("Planterad"), List.of("closed"));
    var statuses = Edited.joined(flow.statuses(), List.of(more));
    plot.definition = Edited.flow(plot.definition, new Flow(statuses, flow.initial(), flow.routes(), flow.deliveries(), flow.handlingDays(), flow.work(), flow.scenarios()));
    return new Planted(plot.definition, new Claim(Set.of(STATUS_NEVER_REACHED, FAULT), "/flow/statuses/" + (statuses.size() - 1)), List.of(around));
  }

  /** In places where something else holds beside it, or where it opens nothing. */
  private static Planted part(Plot plot, Condition never) {
    return switch (plot.random.nextInt(4)) {
      case 0 -> {
        var fact = plot.fact();
        var at = plot.add(new YesNoQuestion(plot.ask().withShown(any(fact, never))));
        yield told(plot, at + "/shown/any/1", CONDITION_NEVER);
      }
      case 1 -> told(plot, plot.add(new YesNoQuestion(plot.ask().withRequired(never))) + "/required", CONDITION_NEVER);
      case 2 -> {
        var rows = List.of(new Formula.Row(never, constant(5)));
        var value = new CalculatedValue(plot.ask(), new Formula.Case(rows, Optional.of(constant(7))), 0, LocalText.NONE, true);
        var at = plot.add(value) + "/formula/case/0";
        yield never(plot, at + "/when", at);
      }
      default -> {
        var fact = plot.fact();
        var at = plot.add(new YesNoQuestion(plot.ask().withShown(all(fact, new Condition.Not(any(all(fact, new Condition.Not(fact)), never))))));
        yield new Planted(plot.definition, new Claim(Set.of(CONDITION_NEVER, CONDITION_ALWAYS), at + "/shown/all/1"), List.of(at + "/shown"));
      }
    };
  }

  private static Planted told(Plot plot, String at, Finding.Kind kind) {
    return Planted.at(plot, at, kind);
  }

  private static Planted always(Plot plot, Condition never) {
    return plot.random.nextBoolean()
        ? told(plot, plot.add(new YesNoQuestion(plot.ask().withShown(new Condition.Not(never)))) + "/shown", CONDITION_ALWAYS)
        : alwaysPart(plot, new Condition.Not(never));
  }

  private static Planted alwaysPart(Plot plot, Condition always) {
    var at = plot.add(new YesNoQuestion(plot.ask().withShown(all(A, always))));
    return new Planted(plot.definition, new Claim(Set.of(CONDITION_ALWAYS), at + "/shown/all/1"), List.of(at + "/shown/all/1"));
  }

  /** The step is there for one house, the question for another. */
  private static Planted againstStep(Plot plot) {
    var hidden = new YesNoQuestion(plot.ask().withShown(Condition.is("house", "b")).withRequired(Condition.NEVER));
    var step = new Step("planted", Blank.text("Steg"), LocalText.NONE, A, List.<Question>of(new YesNoQuestion(plot.ask()), hidden));
    plot.definition = Edited.steps(plot.definition, Edited.joined(plot.definition.steps(), List.of(step)));
    return never(plot, "/steps/" + (plot.definition.steps().size() - 1) + "/questions/1");
  }

  private static Planted withinRow(Plot plot) {
    var group = plot.ask();
    var first = new YesNoQuestion(Blank.ask("i1"));
    var second = Blank.choice(Blank.ask("i2").withShown(Condition.is("i1", "yes")), List.of("u", "v"));
    var third = new YesNoQuestion(Blank.ask("i3").withShown(all(Condition.is("i2", "u"), Condition.is("i1", "no"))).withRequired(Condition.NEVER));
    return never(plot, plot.add(new GroupQuestion(group, List.of(first, second, third), new Rows.Free(1, 2), Blank.text("Rad"))) + "/questions/2");
  }

  private static Planted againstGroup(Plot plot) {
    var hop = plot.choice(A, "u", "v");
    var first = new YesNoQuestion(Blank.ask("i1"));
    var second = new YesNoQuestion(Blank.ask("i2").withShown(Condition.is(hop, "u")));
    var group = plot.ask().withShown(Condition.is("house", "b"));
    return never(plot, plot.add(new GroupQuestion(group, List.of(first, second), new Rows.Free(1, 2), Blank.text("Rad"))) + "/questions/1");
  }
}
