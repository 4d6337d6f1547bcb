package se.samform.designer.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.samform.core.answer.Answer;
import se.samform.core.answer.AnswerText;
import se.samform.core.answer.Wording;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.ChildQuestion;
import se.samform.core.form.Currency;
import se.samform.core.form.DateBound;
import se.samform.core.form.MoneyQuestion;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.PricedQuestion;
import se.samform.core.form.Question;
import se.samform.core.logic.Reference;
import se.samform.core.text.LocalText;
import se.samform.core.text.Naming;
import se.samform.designer.wording.Sentence.Part;

/** What answers are compared with, as people write it: 2,5 km and 17 augusti 2027 and the label of an option. */
final class ConstantWords {

  private static final String NO_BREAK = "\u00a0";
  private static final List<String> CUSTODIES = List.of("sole", "joint");

  private final Vocabulary vocabulary;

  ConstantWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** @param text as the format spells it */
  Part said(String path, String text) {
    return switch (vocabulary.kind(path)) {
      case TEXT -> text(path, text);
      case CHOICE, CHOICES, NODE, NODES -> vocabulary.question(path).flatMap(question -> Vocabulary.option(question, text))
          .<Part>map(Sentence.Choice::new).orElseGet(() -> gone(text));
      case YES_NO -> yesOrNo(text);
      case NUMBER -> number(path, text);
      case DATE -> DateBound.parse(text).<Part>map(day -> new Sentence.Amount(day(day))).orElseGet(() -> gone(text));
      case TIME -> new Sentence.Amount(LocalText.of("kl. %s", "%s").formatted(text));
      case PLACE -> vocabulary.role(text).<Part>map(Sentence.Choice::new).orElseGet(() -> gone(text));
      case PRESENCE, NOTHING -> new Sentence.Choice(Vocabulary.same(text));
    };
  }

  private static Part gone(String text) {
    return new Sentence.Gone(Vocabulary.same(text));
  }

  private Part text(String path, String text) {
    var told = switch (vocabulary.question(path).orElse(null)) {
      case CalculatedValue value -> Naming.each(language -> value.told(text, language));
      case ChildQuestion child when path.endsWith("." + ChildQuestion.CUSTODY) && CUSTODIES.contains(text) ->
          Naming.each(language -> AnswerText.ofPart(child, ChildQuestion.CUSTODY, new Answer.Text(text), language));
      case null -> Vocabulary.same(text);
      case Question other -> Vocabulary.same(text);
    };
    return new Sentence.Choice(told);
  }

  private static Part yesOrNo(String text) {
    return switch (text) {
      case "yes" -> new Sentence.Amount(LocalText.of("ja", "yes"));
      case "no" -> new Sentence.Amount(LocalText.of("nej", "no"));
      default -> gone(text);
    };
  }

  private Part number(String path, String text) {
    return parse(text).<Part>map(number -> new Sentence.Amount(number(number, unit(path), currency(path)))).orElseGet(() -> gone(text));
  }

  /** A number without its unit. */
  static Optional<Sentence> bare(String text) {
    return parse(text).map(number -> Sentence.of(new Sentence.Amount(number(number))));
  }

  private static Optional<BigDecimal> parse(String text) {
    try {
      return Optional.of(new BigDecimal(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Whole amounts without decimals. */
  private static LocalText number(BigDecimal number, LocalText unit, Optional<Currency> currency) {
    var isWhole = number.stripTrailingZeros().scale() <= 0;
    if (currency.isPresent() && !isWhole) {
      return Naming.each(language -> Wording.money(number, currency.get(), language));
    }
    var sign = currency.map(Currency::sign).map(Vocabulary::same).orElse(unit);
    return Naming.each(language -> Wording.number(number, language) + (sign.isEmpty() ? "" : NO_BREAK + sign.in(language)));
  }

  static LocalText number(BigDecimal number) {
    return number(number, LocalText.NONE, Optional.empty());
  }

  private LocalText unit(String path) {
    return switch (whole(path)) {
      case NumberQuestion number -> number.unit();
      case CalculatedValue value -> value.unit();
      case null -> LocalText.NONE;
      case Question other -> LocalText.NONE;
    };
  }

  private Optional<Currency> currency(String path) {
    return switch (whole(path)) {
      case MoneyQuestion money -> Optional.of(money.currency());
      case PricedQuestion priced -> Optional.of(priced.currency());
      case CalculatedValue value -> value.currency();
      case null -> Optional.empty();
      case Question other -> Optional.empty();
    };
  }

  /** Null for a part of an answer, which has no unit, and for what isn't there. */
  private Question whole(String path) {
    return Reference.parse(path).part().isPresent() ? null : vocabulary.question(path).orElse(null);
  }

  static LocalText day(DateBound bound) {
    return switch (bound) {
      case DateBound.Fixed(var date) -> Naming.each(language -> Wording.day(date, language));
      case DateBound.FromToday(var days) when days == 0 -> LocalText.of("idag", "today");
      case DateBound.FromToday(var days) when days == 1 || days == -1 ->
          days > 0 ? LocalText.of("idag + 1 dag", "today + 1 day") : LocalText.of("idag − 1 dag", "today − 1 day");
      case DateBound.FromToday(var days) ->
          LocalText.of("idag %s %s dagar", "today %s %s days").formatted(days > 0 ? "+" : "−", Math.abs(days));
    };
  }
}
