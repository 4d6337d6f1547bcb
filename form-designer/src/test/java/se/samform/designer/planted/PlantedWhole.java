package se.samform.designer.planted;

import static se.samform.designer.analysis.Finding.Kind.*;
import static se.samform.designer.planted.Plot.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.samform.core.form.ChoicesQuestion;
import se.samform.core.form.DateBound;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.Rows;
import se.samform.core.form.StopQuestion;
import se.samform.core.logic.Condition;
import se.samform.core.logic.Operand;
import se.samform.core.logic.Operator;
import se.samform.core.text.LocalText;

/** Forms that nobody can hand in. */
final class PlantedWhole {

  private static final Condition A = Condition.is("house", "a");
  private static final Condition B = Condition.is("house", "b");

  private PlantedWhole() {}

  static List<Planter> planters() {
    return List.of(
        stop("always", plot -> stop(plot, Condition.ALWAYS)),
        stop("either answer", plot -> {
          stop(plot, Condition.is("renewal", "yes"));
          stop(plot, Condition.is("renewal", "no"));
        }),
        stop("every answer", plot -> stop(plot, any(A, new Condition.Compare("house", Operator.IN, new Operand.Constants(List.of("b", "c")))))),
        stop("two numbers", plot -> {
          stop(plot, compare("amount", Operator.LESS_THAN, plot.least().add(BigDecimal.ONE)));
          stop(plot, compare("amount", Operator.AT_LEAST, plot.least().add(BigDecimal.ONE)));
        }),
        stop("hop", plot -> {
          var hop = plot.yesNo(A);
          stop(plot, any(B, Condition.is("house", "c"), Condition.is(hop, "yes"), Condition.is(hop, "no")));
        }),
        stop("every day", plot -> {
          stop(plot, plot.day(Operator.BEFORE, plot.first().plusDays(2)));
          stop(plot, plot.day(Operator.AFTER, plot.first().plusDays(1)));
        }),
        incomplete("no option", plot -> {
          var plain = Blank.choice(plot.ask(), List.of("u", "v"));
          plot.add(Edited.options(plain, plain.options().stream().map(option -> new Option(option.id(), option.label(), option.hint(), all(A, B))).toList()));
        }),
        incomplete("no option together with another", PlantedWhole::options),
        incomplete("no whole number", plot -> plot.add(new NumberQuestion(plot.ask(), 0, Optional.of(new BigDecimal("0.2")), Optional.of(new BigDecimal("0.8")), LocalText.NONE))),
        incomplete("no day any more", plot -> plot.add(new DateQuestion(plot.ask(), Optional.of(new DateBound.FromToday(0)), Optional.of(new DateBound.Fixed(LocalDate.of(2020, 1, 1)))))),
        incomplete("fewer offered than must be", plot -> {
          var plain = new ChoicesQuestion(plot.ask(), Blank.options(Stream.of("u", "v", "w")), 2, 3);
          plot.add(Edited.options(plain, plain.options().stream()
              .map(option -> option.id().equals("u") ? option : new Option(option.id(), option.label(), option.hint(), all(A, B))).toList()));
        }),
        incomplete("rows", plot -> {
          var inner = new NumberQuestion(Blank.ask("inner"), 0, Optional.of(new BigDecimal("0.2")), Optional.of(new BigDecimal("0.8")), LocalText.NONE);
          plot.add(new GroupQuestion(plot.ask(), List.of(inner), new Rows.Free(1, 2), Blank.text("Rad")));
        }));
  }

  private static void stop(Plot plot, Condition shown) {
    plot.add(new StopQuestion(plot.ask().withShown(shown), Blank.text("Det går inte")));
  }

  /** Of the one the options are there for one house, of the other for the others. */
  private static void options(Plot plot) {
    offered(plot, A);
    offered(plot, any(B, Condition.is("house", "c")));
  }

  private static void offered(Plot plot, Condition shown) {
    var plain = Blank.choice(plot.ask(), List.of("u", "v"));
    plot.add(Edited.options(plain, plain.options().stream().map(option -> new Option(option.id(), option.label(), option.hint(), shown)).toList()));
  }

  private static Planter stop(String way, Consumer<Plot> planting) {
    return new Planter(STOP_ALWAYS, way, plot -> {
      planting.accept(plot);
      return Planted.whole(plot, STOP_ALWAYS, NEVER_COMPLETE);
    });
  }

  private static Planter incomplete(String way, Consumer<Plot> planting) {
    return new Planter(NEVER_COMPLETE, way, plot -> {
      planting.accept(plot);
      return Planted.whole(plot, NEVER_COMPLETE, FAULT);
    });
  }
}
