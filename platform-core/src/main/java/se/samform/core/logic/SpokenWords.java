package se.samform.core.logic;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.CalculatedValue.Word;
import se.samform.core.form.Fault;
import se.samform.core.text.LocalText;

/** Checks that a calculated word which is read in other words has one for each word that is written in its formula and tables. */
final class SpokenWords {

  private final List<DecisionTable> tables;
  private final List<Fault> faults;
  /** A table that asks itself is told elsewhere. */
  private final Set<String> looked = new HashSet<>();

  SpokenWords(List<DecisionTable> tables, List<Fault> faults) {
    this.tables = tables;
    this.faults = faults;
  }

  void check(CalculatedValue value, String at) {
    if (value.words().isEmpty()) {
      return;
    }
    unique(value.words(), at + "/words");
    var unspoken = made(value.formula()).distinct().filter(made -> value.words().stream().noneMatch(word -> word.word().equals(made))).sorted().toList();
    if (!unspoken.isEmpty()) {
      faults.add(Fault.of(at + "/words",
          LocalText.of("Människor skulle läsa de här som de står: %s", "People would read these as they stand: %s").formatted(String.join(", ", unspoken)),
          LocalText.of("Skriv rubriker även för dem.", "Write labels for them too.")));
    }
  }

  private void unique(List<Word> words, String at) {
    var before = new HashSet<String>();
    for (int i = 0; i < words.size(); i++) {
      if (!before.add(words.get(i).word())) {
        faults.add(Fault.of(at + "/" + i + "/word",
            LocalText.of("Ordet ”%s” står två gånger", "The word \"%s\" stands twice").formatted(words.get(i).word()),
            LocalText.of("Ta bort den ena.", "Take one of them away.")));
      }
    }
  }

  private Stream<String> made(Formula formula) {
    return switch (formula) {
      case Formula.Word(var text) -> Stream.of(text);
      case Formula.Case(var rows, var otherwise) -> Stream.concat(rows.stream().map(Formula.Row::then), otherwise.stream()).flatMap(this::made);
      case Formula.Table(var id) -> tables.stream().filter(table -> table.id().equals(id) && looked.add(id)).flatMap(this::made);
      default -> Stream.of();
    };
  }

  private Stream<String> made(DecisionTable table) {
    return table.versions().stream()
        .flatMap(version -> Stream.concat(version.rules().stream().map(rule -> rule.then()), version.otherwise().stream()))
        .flatMap(this::made);
  }
}
