package se.samform.designer.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.samform.core.form.DateBound;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.logic.Condition;
import se.samform.core.logic.Operand;
import se.samform.core.logic.Reference;

/** What the conditions of a form compare its answers with. */
final class Mentioned {

  private final Map<String, List<String>> texts = new HashMap<>();

  static Mentioned of(ServiceDefinition definition) {
    var mentioned = new Mentioned();
    AllConditions.of(definition).forEach(mentioned::add);
    return mentioned;
  }

  private void add(Condition condition) {
    switch (condition) {
      case Condition.Always always -> {}
      case Condition.All(var of) -> of.forEach(this::add);
      case Condition.Any(var of) -> of.forEach(this::add);
      case Condition.Not(var of) -> add(of);
      case Condition.Answered answered -> {}
      case Condition.Some(var group, var of) -> add(of);
      case Condition.Compare compare -> add(compare);
    }
  }

  private void add(Condition.Compare compare) {
    var all = texts.computeIfAbsent(Reference.parse(compare.path()).question(), none -> new ArrayList<>());
    switch (compare.operand()) {
      case Operand.Constant(var text) -> all.add(text);
      case Operand.Constants(var several) -> all.addAll(several);
      case Operand.OtherAnswer other -> {}
    }
  }

  /** The texts that answers to the question are compared with, as they are written. */
  List<String> texts(String question) {
    return texts.getOrDefault(question, List.of());
  }

  /** The question asks for a number. */
  Stream<BigDecimal> numbers(String question) {
    return texts(question).stream().map(BigDecimal::new);
  }

  Stream<DateBound> days(String question) {
    return texts(question).stream().flatMap(text -> DateBound.parse(text).stream());
  }

  List<String> times(String question) {
    return texts(question);
  }
}
