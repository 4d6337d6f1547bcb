package se.samform.designer.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.form.Fault;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.logic.DefinitionCheck;

/** Finds what can be told of a definition as it stands, without asking what anybody may answer. */
final class StaticFindings {

  private StaticFindings() {}

  /** In page order. Where there are faults among them nothing else can be told. */
  static List<Finding> of(ServiceDefinition definition) {
    return Stream.of(DefinitionCheck.faultsOf(definition).stream().map(StaticFindings::of), MissingLanguages.of(definition), PatternsNeverMet.of(definition))
        .flatMap(found -> found).sorted(PageOrder.of(Finding::at)).toList();
  }

  static Finding of(Fault fault) {
    return new Finding(kind(fault.kind()), fault.path(), fault.sentence(), fault.remedy(), Finding.Certainty.CERTAIN, List.of(), Optional.empty());
  }

  /** A pattern that can't be read is no pattern that never fits. */
  private static Finding.Kind kind(Fault.Kind kind) {
    return switch (kind) {
      case DANGLING -> Finding.Kind.DANGLING;
      case TYPE -> Finding.Kind.TYPE;
      case CYCLE -> Finding.Kind.CYCLE;
      case LANGUAGE -> Finding.Kind.LANGUAGE_MISSING;
      case PATTERN, OTHER -> Finding.Kind.FAULT;
    };
  }
}
