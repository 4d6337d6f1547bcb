package se.samform.designer.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import se.samform.core.form.Ask;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.ChoiceDisplay;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.DateBound;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.logic.Condition;
import se.samform.core.logic.Formula;
import se.samform.core.logic.Operand;
import se.samform.core.logic.Operator;
import se.samform.core.text.LocalText;

/** Forms of any size, as municipalities have them: what is asked hangs on what was answered some questions before. By a seed. */
public final class LargeForms {

  private static final int ON_A_STEP = 12;
  /** A condition looks so many questions back. */
  private static final int BACK = 30;

  private final Random random;
  private final List<Question> asked = new ArrayList<>();
  /** Those that are always asked. */
  private final List<Question> plain = new ArrayList<>();
  private int conditions;

  private LargeForms(long seed) {
    this.random = new Random(seed);
  }

  /** A form and how many conditions stand in it. */
  public record Large(ServiceDefinition definition, int conditions) {}

  public static Large of(int questions, long seed) {
    var form = new LargeForms(seed);
    IntStream.range(0, questions).forEach(form::add);
    return new Large(TestForms.of(form.asked, ON_A_STEP, List.of()), form.conditions);
  }

  private void add(int number) {
    var ask = Ask.of("q" + number, text("Fråga " + number)).withShown(shown()).withRequired(random.nextInt(100) < 45 ? sometimes(100) : Condition.ALWAYS);
    var question = switch (random.nextInt(10)) {
      case 0, 1, 2 -> new YesNoQuestion(ask);
      case 3, 4, 5 -> new ChoiceQuestion(ask, options(), ChoiceDisplay.RADIO, false, Optional.empty());
      case 6, 7 -> new NumberQuestion(ask, random.nextInt(3), Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.valueOf(1_000)), LocalText.NONE);
      case 8 -> new DateQuestion(ask, Optional.of(new DateBound.FromToday(-365)), Optional.of(new DateBound.FromToday(365)));
      default -> new CalculatedValue(ask.withRequired(Condition.ALWAYS), formula(), Formula.Kind.NUMBER, 2, LocalText.NONE, true);
    };
    asked.add(question);
    if (ask.shown().equals(Condition.ALWAYS)) {
      plain.add(question);
    }
  }

  /** Mostly by what is always asked; sometimes as a question that follows on another. */
  private Condition shown() {
    var last = asked.isEmpty() || asked.getLast() instanceof CalculatedValue ? null : asked.getLast();
    if (last != null && random.nextInt(4) == 0) {
      conditions++;
      return atom(last);
    }
    return sometimes(75);
  }

  private List<Option> options() {
    return IntStream.range(0, 3 + random.nextInt(4))
        .mapToObj(i -> new Option("o" + i, text("Svar " + i), LocalText.NONE, i > 0 ? sometimes(50) : Condition.ALWAYS)).toList();
  }

  /** What is added up of numbers asked before, weighed. */
  private Formula formula() {
    var numbers = recent().reversed().stream().filter(question -> question instanceof NumberQuestion).limit(4).toList();
    var terms = new ArrayList<Formula>(List.of(new Formula.Constant(BigDecimal.TEN)));
    numbers.forEach(number -> terms.add(new Formula.Multiply(List.of(new Formula.AnswerOf(number.id()), new Formula.Constant(new BigDecimal("1.25"))))));
    return new Formula.Add(terms);
  }

  private List<Question> recent() {
    return plain.subList(Math.max(0, plain.size() - BACK), plain.size());
  }

  private Condition sometimes(int perCent) {
    if (plain.size() < 5 || random.nextInt(100) >= perCent) {
      return Condition.ALWAYS;
    }
    conditions++;
    var atoms = new ArrayList<>(recent());
    Collections.shuffle(atoms, random);
    return switch (random.nextInt(6)) {
      case 0 -> new Condition.All(List.of(atom(atoms.get(0)), atom(atoms.get(1))));
      case 1 -> new Condition.Any(List.of(atom(atoms.get(0)), atom(atoms.get(1))));
      case 2 -> new Condition.Any(List.of(atom(atoms.get(0)), new Condition.All(List.of(atom(atoms.get(1)), new Condition.Not(atom(atoms.get(2)))))));
      default -> atom(atoms.get(0));
    };
  }

  private Condition atom(Question question) {
    return switch (question) {
      case YesNoQuestion yesNo -> Condition.is(yesNo.id(), random.nextBoolean() ? "yes" : "no");
      case ChoiceQuestion choice -> Condition.is(choice.id(), choice.options().get(random.nextInt(choice.options().size())).id());
      case DateQuestion date -> compare(date, random.nextBoolean() ? Operator.BEFORE : Operator.AFTER, "today+" + (1 + random.nextInt(90)));
      case NumberQuestion number -> compare(number, random.nextBoolean() ? Operator.AT_LEAST : Operator.LESS_THAN, String.valueOf(10 + random.nextInt(900)));
      case Question calculated -> compare(calculated, Operator.AT_LEAST, String.valueOf(20 + random.nextInt(500)));
    };
  }

  private static Condition compare(Question question, Operator operator, String constant) {
    return new Condition.Compare(question.id(), operator, new Operand.Constant(constant));
  }

  private static LocalText text(String text) {
    return LocalText.of(text, text);
  }
}
