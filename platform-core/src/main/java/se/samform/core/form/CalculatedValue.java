package se.samform.core.form;

import java.util.List;
import java.util.Optional;
import se.samform.core.logic.Formula;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/**
 * A number, a day or a word worked out from answers, a number rounded HALF_UP to its decimals; missing as long as anything
 * it needs is missing.
 *
 * @param result what the formula gives
 * @param currency of a number what it is an amount of; then it has two decimals and no unit
 * @param words of a word how people read it; what stands here not is read as it is
 * @param onPage whether people see it where it stands; it counts as an answer either way
 */
public record CalculatedValue(
    Ask ask,
    Formula formula,
    Formula.Kind result,
    int decimals,
    LocalText unit,
    Optional<Currency> currency,
    List<Word> words,
    boolean onPage)
    implements Question {

  public CalculatedValue {
    words = List.copyOf(words);
  }

  /** A word as it counts, and as people read it. */
  public record Word(String word, LocalText label) {}

  /** Without words for people. */
  public CalculatedValue(
      Ask ask, Formula formula, Formula.Kind result, int decimals, LocalText unit, Optional<Currency> currency, boolean onPage) {
    this(ask, formula, result, decimals, unit, currency, List.of(), onPage);
  }

  /** No amount of money. */
  public CalculatedValue(
      Ask ask, Formula formula, Formula.Kind result, int decimals, LocalText unit, boolean onPage) {
    this(ask, formula, result, decimals, unit, Optional.empty(), List.of(), onPage);
  }

  /** A number. */
  public CalculatedValue(Ask ask, Formula formula, int decimals, LocalText unit, boolean onPage) {
    this(ask, formula, Formula.Kind.NUMBER, decimals, unit, onPage);
  }

  /** How people read the word. */
  public String told(String word, Language language) {
    return words.stream().filter(each -> each.word().equals(word)).findFirst().map(each -> each.label().in(language)).orElse(word);
  }

  @Override
  public List<String> paths() {
    return List.of();
  }
}
