package se.samform.core.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samform.core.form.PricedItem;
import se.samform.core.form.PricedQuestion;

/** Reads how many there are of each thing; none of anything is no answer. */
final class PricedReader implements AnswerReader {

  private final PricedQuestion question;

  PricedReader(PricedQuestion question) {
    this.question = question;
  }

  @Override
  public List<Problem> missing(String at) {
    return List.of(new Problem.Missing(at));
  }

  @Override
  public Reading read(String at, Given given) {
    var quantities = new LinkedHashMap<String, Integer>();
    var problems = new ArrayList<Problem>();
    for (var item : question.items()) {
      readInto(quantities, problems, item, at + "." + item.id(), given.raw());
    }
    var order = order(question, quantities);
    if (!problems.isEmpty()) {
      return new Reading.PartlyRead(order, problems);
    }
    boolean isNothing = quantities.values().stream().allMatch(quantity -> quantity == 0);
    return isNothing ? Reading.BLANK : new Reading.Read(order);
  }

  /** With what it comes to. */
  private static Answer.Priced order(PricedQuestion question, Map<String, Integer> quantities) {
    var total = BigDecimal.ZERO;
    for (var item : question.items()) {
      total = total.add(item.price().multiply(BigDecimal.valueOf(quantities.getOrDefault(item.id(), 0))));
    }
    return new Answer.Priced(quantities, Decimals.canonical(total), question.currency());
  }

  private static void readInto(
      Map<String, Integer> quantities, List<Problem> problems, PricedItem item, String path, AnswerTexts raw) {
    var texts = raw.at(path);
    if (texts.isEmpty() || texts.size() == 1 && Characters.isBlank(texts.getFirst())) {
      quantities.put(item.id(), 0);
      return;
    }
    if (texts.size() > 1) {
      problems.add(new Problem.Malformed(path, Malformation.SEVERAL_ANSWERS));
      return;
    }
    var number = Decimals.parse(texts.getFirst());
    if (number.isEmpty()) {
      problems.add(new Problem.Malformed(path, Malformation.NOT_A_WHOLE_NUMBER));
    } else if (number.get().scale() > 0) {
      problems.add(new Problem.TooManyDecimals(path, 0));
    } else if (number.get().signum() < 0) {
      problems.add(new Problem.TooSmall(path, BigDecimal.ZERO));
    } else if (number.get().compareTo(BigDecimal.valueOf(item.max())) > 0) {
      problems.add(new Problem.TooLarge(path, BigDecimal.valueOf(item.max())));
    } else {
      quantities.put(item.id(), number.get().intValueExact());
    }
  }
}
