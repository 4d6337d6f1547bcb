package se.samform.core.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samform.core.logic.ValueKind;

/**
 * Things with a price, and how many of each. What one answers is the number of each at its own path, {@code
 * order.chairs}; what it comes to is reckoned and compared with as a number.
 */
public record PricedQuestion(Ask ask, List<PricedItem> items, Currency currency) implements Question {

  public PricedQuestion {
    items = List.copyOf(items);
  }

  @Override
  public List<String> paths() {
    return items.stream().map(item -> id() + "." + item.id()).toList();
  }

  @Override
  public Map<String, ValueKind> partKinds() {
    return items.stream().map(PricedItem::id).distinct()
        .collect(Collectors.toUnmodifiableMap(item -> item, item -> ValueKind.NUMBER));
  }
}
