package se.samform.core.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samform.core.form.Fault;
import se.samform.core.form.ServiceDefinition;

class TableCheckTest {

  @Test
  void tables_that_ask_each_other_more_and_more_often_are_refused() {
    assertEquals(List.of(), faults(9));
    assertEquals(List.of("/tables/9", "/tables/10", "/tables/11"), faults(12));
  }

  /** Each asks the one before it twice: the last has 2 + 4 + … rules. */
  private static List<String> faults(int count) {
    var plain = Corpus.definition("steps");
    var tables = IntStream.range(0, count).mapToObj(TableCheckTest::table).toList();
    var definition = new ServiceDefinition(
        plain.about(), plain.catalogue(), plain.terms(), plain.steps(), tables, plain.roles(), plain.flow());
    return DefinitionCheck.faultsOf(definition).stream().map(Fault::path).toList();
  }

  private static DecisionTable table(int number) {
    Formula before = number == 0 ? new Formula.Constant(BigDecimal.ONE) : new Formula.Table("t" + (number - 1));
    var rules = Stream.of(before, before).map(formula -> new Formula.Row(Condition.ALWAYS, formula)).toList();
    return new DecisionTable(
        "t" + number, DecisionTable.Hit.SUM, Formula.Kind.NUMBER, Optional.empty(),
        List.of(new DecisionTable.Version(Optional.empty(), rules, Optional.empty())));
  }
}
