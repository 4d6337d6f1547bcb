package se.samform.designer.planted;

import static se.samform.designer.analysis.Finding.Kind.*;
import static se.samform.designer.planted.Plot.*;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import se.samform.core.flow.Flow;
import se.samform.core.form.Ask;
import se.samform.core.form.Information;
import se.samform.core.form.Option;
import se.samform.core.form.OwnPattern;
import se.samform.core.form.Phrasing;
import se.samform.core.form.Step;
import se.samform.core.form.TextFormat;
import se.samform.core.form.TextQuestion;
import se.samform.core.form.Tone;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.logic.Condition;
import se.samform.core.logic.Formula;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** Texts that show what isn't there, that lack a language, and patterns that no text fits. */
final class PlantedTexts {

  private static final Condition A = Condition.is("house", "a");
  private static final LocalText SWEDISH = LocalText.of(Language.SWEDISH, "Bara på svenska");

  private PlantedTexts() {}

  static List<Planter> planters() {
    return List.of(
        shows("may be left blank", plot -> {
          var ask = plot.ask().withRequired(Condition.NEVER);
          plot.add(new YesNoQuestion(ask));
          return label(plot, ask.id(), Condition.ALWAYS);
        }),
        shows("hop", plot -> label(plot, plot.yesNo(A), Condition.ALWAYS)),
        shows("hop, other condition", plot -> label(plot, plot.yesNo(A), any(A, Condition.is("house", "b")))),
        shows("two hops", plot -> label(plot, plot.yesNo(Condition.is(plot.yesNo(A), "yes")), A)),
        shows("calculated of what is hidden", plot -> label(plot, plot.number(new Formula.Add(List.of(answer(hidden(plot)), constant(1)))), Condition.ALWAYS)),
        shows("information", plot -> plot.add(new Information(plot.ask(), LocalText.of("Se {" + plot.yesNo(A) + "}", "See"), Tone.INFO))),
        lacks("label", plot -> plot.add(new YesNoQuestion(worded(plot.ask(), SWEDISH))) + "/label"),
        lacks("hint", plot -> plot.add(new YesNoQuestion(hinted(plot.ask()))) + "/hint"),
        lacks("option", PlantedTexts::option),
        lacks("step", plot -> step(plot)),
        lacks("status", PlantedTexts::status),
        pattern("longer than the text", "[A-Z]{10}", 5),
        pattern("longer than the text", "\\d{3}|[a-z]{4}", 2),
        pattern("blank before", " [A-Z]{3}", 20),
        pattern("blank behind", "[A-Z]{2}[ ]", 20));
  }

  private static Planter shows(String way, Function<Plot, String> planting) {
    return new Planter(TEXT_SHOWS_MISSING, way, plot -> {
      var at = planting.apply(plot);
      return Planted.at(plot, at, TEXT_SHOWS_MISSING);
    });
  }

  private static Planter lacks(String way, Function<Plot, String> planting) {
    return new Planter(LANGUAGE_MISSING, way, plot -> {
      var at = planting.apply(plot);
      return Planted.at(plot, at, LANGUAGE_MISSING);
    });
  }

  private static Ask worded(Ask ask, LocalText label) {
    return ask.with(Phrasing.of(label));
  }

  private static Ask hinted(Ask ask) {
    var words = ask.phrasing();
    return ask.with(new Phrasing(words.label(), SWEDISH, words.help(), words.example(), words.shortName(), words.whenMissing()));
  }

  private static String label(Plot plot, String path, Condition shown) {
    return plot.add(new YesNoQuestion(worded(plot.ask(), Blank.text("Om {" + path + "}")).withShown(shown)));
  }

  private static String hidden(Plot plot) {
    var ask = plot.ask().withShown(A);
    plot.add(Plot.number(ask, 0, 9));
    return ask.id();
  }

  private static String option(Plot plot) {
    var plain = Blank.choice(plot.ask(), List.of("u", "v"));
    var options = List.of(plain.options().getFirst(), new Option("w", SWEDISH, LocalText.NONE));
    return plot.add(Edited.options(plain, options)) + "/options/1/label";
  }

  private static String step(Plot plot) {
    change(plot, step -> new Step(step.id(), SWEDISH, step.intro(), step.shown(), step.questions()));
    return "/steps/0/title";
  }

  private static void change(Plot plot, UnaryOperator<Step> change) {
    plot.definition = Edited.step(plot.definition, 0, change);
  }

  private static String status(Plot plot) {
    var flow = plot.definition.flow();
    var first = flow.statuses().getFirst();
    var other = new se.samform.core.flow.Status(first.id(), first.kind(), SWEDISH, first.text(), first.next(), first.terms());
    var statuses = Edited.joined(List.of(other), flow.statuses().subList(1, flow.statuses().size()));
    plot.definition = Edited.flow(plot.definition, new Flow(statuses, flow.initial(), flow.routes(), flow.deliveries(), flow.handlingDays(), flow.work(), flow.scenarios()));
    return "/flow/statuses/0/title";
  }

  private static Planter pattern(String way, String pattern, int maxLength) {
    return new Planter(PATTERN_NEVER, way, plot -> {
      var ask = plot.ask().withRequired(Condition.NEVER);
      var at = plot.add(new TextQuestion(ask, maxLength, TextFormat.NONE, Optional.of(new OwnPattern(pattern, Blank.text("Skriv rätt")))));
      return Planted.at(plot, at, PATTERN_NEVER);
    });
  }
}
