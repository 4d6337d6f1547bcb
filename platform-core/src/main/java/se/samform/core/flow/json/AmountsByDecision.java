package se.samform.core.flow.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Amounts by what is decided, each as {@code grant 950.00}: no id has a space. */
final class AmountsByDecision {

  private AmountsByDecision() {}

  static List<String> write(Map<String, BigDecimal> amounts) {
    return amounts.entrySet().stream().map(each -> each.getKey() + " " + each.getValue().toPlainString()).sorted().toList();
  }

  static Map<String, BigDecimal> read(Collection<String> texts) {
    return texts.stream().map(text -> text.split(" ")).collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> new BigDecimal(parts[1])));
  }
}
