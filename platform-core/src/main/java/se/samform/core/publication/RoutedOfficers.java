package se.samform.core.publication;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.flow.Role;
import se.samform.core.flow.RoleKind;
import se.samform.core.flow.Route;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.logic.DecisionTable;
import se.samform.core.logic.Formula;

/** Whom the routes of an e-service name: roles that a municipality binds to officers. */
public final class RoutedOfficers {

  private RoutedOfficers() {}

  /** Roles that cases are routed to and that nobody plays: such a case would come to its unit, and nobody would have it. */
  public static List<String> unbound(ServiceDefinition definition, Binding binding) {
    return roles(definition).filter(role -> binding.officers().getOrDefault(role, Set.of()).isEmpty()).toList();
  }

  private static Stream<String> roles(ServiceDefinition definition) {
    var tables = definition.flow().routes().stream()
        .flatMap(route -> route.to() instanceof Route.To.ByTable(var table) ? Stream.of(table) : Stream.empty()).collect(Collectors.toSet());
    var said = definition.tables().stream().filter(table -> tables.contains(table.id())).flatMap(RoutedOfficers::words).collect(Collectors.toSet());
    return definition.roles().stream().filter(role -> role.kind() == RoleKind.OFFICERS).map(Role::id).filter(said::contains);
  }

  private static Stream<String> words(DecisionTable table) {
    return table.versions().stream()
        .flatMap(version -> Stream.concat(version.rules().stream().map(rule -> rule.then()), version.otherwise().stream()))
        .flatMap(formula -> formula instanceof Formula.Word(var word) ? Stream.of(word) : Stream.empty());
  }
}
