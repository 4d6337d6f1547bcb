package se.samform.designer.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.flow.Flow;
import se.samform.core.form.Ask;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.ChoiceDisplay;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.Currency;
import se.samform.core.form.DateBound;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.MoneyQuestion;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.Step;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.logic.Condition;
import se.samform.core.logic.Formula;
import se.samform.core.logic.Generated;
import se.samform.core.logic.Operand;
import se.samform.core.logic.Operator;
import se.samform.core.text.LocalText;

/**
 * A form as municipalities have them, but long: numbers with limits, amounts, days, choices, yes or no; half of it shown on
 * conditions over what was asked shortly before, a tenth required on conditions, a tenth calculated from two or three others.
 */
final class Larger {

  private static final int NEARBY = 30;
  private static final int OF_STEP = 20;
  private static final List<String> OPTIONS = List.of("a", "b", "c", "d");

  private final Random random;
  private final List<Question> drawn = new ArrayList<>();

  private Larger(long seed) {
    this.random = new Random(seed);
  }

  static ServiceDefinition of(long seed, int size) {
    return new Larger(seed).definition(size);
  }

  private ServiceDefinition definition(int size) {
    IntStream.range(0, size).forEach(i -> drawn.add(question("q" + i)));
    var steps = IntStream.range(0, (size + OF_STEP - 1) / OF_STEP)
        .mapToObj(i -> new Step("s" + i, text("Steg"), LocalText.NONE, Condition.ALWAYS, drawn.subList(i * OF_STEP, Math.min(size, (i + 1) * OF_STEP)))).toList();
    var frame = new Generated(1).definition();
    var flow = frame.flow();
    var unconditional = new Flow(flow.statuses(), flow.initial(), List.of(flow.routes().getLast()), List.of(), 30);
    return new ServiceDefinition(frame.about(), frame.catalogue(), frame.terms(), steps, List.of(), frame.roles(), unconditional);
  }

  private Question question(String id) {
    var ask = Ask.of(id, text(id));
    if (drawn.size() > 3) {
      ask = random.nextInt(2) == 0 ? ask.withShown(condition()) : ask;
      ask = random.nextInt(10) == 0 ? ask.withRequired(condition()) : ask;
    }
    return switch (random.nextInt(10)) {
      case 0 -> calculated(ask);
      case 1, 2 -> new NumberQuestion(ask, 0, Optional.of(BigDecimal.ZERO), Optional.of(new BigDecimal("400")), LocalText.NONE);
      case 3 -> new MoneyQuestion(ask, Currency.SEK, Optional.of(BigDecimal.ZERO), Optional.of(new BigDecimal("50000")));
      case 4 -> new DateQuestion(ask, Optional.of(new DateBound.FromToday(-3)), Optional.of(new DateBound.FromToday(400)));
      case 5, 6, 7 -> new ChoiceQuestion(ask, OPTIONS.stream().map(each -> new Option(each, text(each), LocalText.NONE)).toList(), ChoiceDisplay.DROPDOWN);
      default -> new YesNoQuestion(ask);
    };
  }

  private Question calculated(Ask ask) {
    var numbers = drawn.stream().filter(question -> question instanceof NumberQuestion || question instanceof CalculatedValue).toList();
    var parts = Stream.generate(() -> numbers.isEmpty() ? new Formula.Constant(BigDecimal.TWO) : new Formula.AnswerOf(near(numbers).id())).limit(2 + random.nextInt(2));
    return new CalculatedValue(ask, new Formula.Add(parts.map(Formula.class::cast).toList()), 0, LocalText.NONE, true);
  }

  private Condition condition() {
    return switch (random.nextInt(4)) {
      case 0 -> new Condition.Any(List.of(comparison(), comparison()));
      case 1 -> new Condition.All(List.of(comparison(), comparison()));
      default -> comparison();
    };
  }

  private Condition comparison() {
    var question = near(drawn);
    var atLeast = random.nextBoolean() ? Operator.AT_LEAST : Operator.AT_MOST;
    return switch (question) {
      case NumberQuestion q -> compare(q, atLeast, "" + (1 + random.nextInt(399)));
      case CalculatedValue q -> compare(q, atLeast, "" + (1 + random.nextInt(900)));
      case MoneyQuestion q -> compare(q, atLeast, "" + (1 + random.nextInt(49_999)));
      case DateQuestion q -> compare(q, random.nextBoolean() ? Operator.BEFORE : Operator.AFTER, "today+" + (1 + random.nextInt(398)));
      case ChoiceQuestion q -> compare(q, random.nextBoolean() ? Operator.IS : Operator.IS_NOT, OPTIONS.get(random.nextInt(OPTIONS.size())));
      case Question q -> compare(q, Operator.IS, random.nextBoolean() ? "yes" : "no");
    };
  }

  private static Condition compare(Question question, Operator operator, String constant) {
    return new Condition.Compare(question.id(), operator, new Operand.Constant(constant));
  }

  /** Mostly one of the last, as forms ask about what has just been said. */
  private <T> T near(List<T> all) {
    int span = random.nextInt(10) < 7 ? Math.min(NEARBY, all.size()) : all.size();
    return all.get(all.size() - 1 - random.nextInt(span));
  }

  private static LocalText text(String text) {
    return LocalText.of(text, text + " in English");
  }
}
