package se.samform.core.logic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samform.core.flow.Role;
import se.samform.core.flow.RoleKind;
import se.samform.core.flow.Route;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.SigningTerms;

/** What of a flow depends on the answers, compiled: where a case goes, which tasks, timers and decisions there are, and whether others sign. */
final class Routing {

  private final List<Compiled> routes;
  /** The roles that are played by officers by name. */
  private final Set<String> officers;
  private final Map<String, Test> conditions;
  private final Test exempt;

  private record Compiled(Test when, Value<String> role, Route.Share share) {}

  private Routing(List<Compiled> routes, Set<String> officers, Map<String, Test> conditions, Test exempt) {
    this.routes = routes;
    this.officers = officers;
    this.conditions = conditions;
    this.exempt = exempt;
  }

  static Routing of(Layout layout, ServiceDefinition definition) {
    var flow = definition.flow();
    var compiler = Conditions.in(layout, Layout.NO_GROUP);
    var conditions = new LinkedHashMap<String, Test>();
    flow.work().tasks().filter(task -> !task.when().equals(Condition.ALWAYS))
        .forEach(task -> conditions.put(task.id(), compiler.compile(task.when())));
    flow.work().timers().stream().filter(timer -> !timer.when().equals(Condition.ALWAYS))
        .forEach(timer -> conditions.put(timer.id(), compiler.compile(timer.when())));
    flow.work().rulings().stream().filter(ruling -> !ruling.when().equals(Condition.ALWAYS))
        .forEach(ruling -> conditions.put(ruling.id(), compiler.compile(ruling.when())));
    var routes = flow.routes().stream()
        .map(route -> new Compiled(compiler.compile(route.when()), role(layout, route.to()), route.share()))
        .toList();
    var officers = definition.roles().stream().filter(role -> role.kind() == RoleKind.OFFICERS).map(Role::id).collect(Collectors.toUnmodifiableSet());
    return new Routing(routes, officers, conditions, compiler.compile(definition.signing().map(SigningTerms::unless).orElse(Condition.ALWAYS)));
  }

  private static Value<String> role(Layout layout, Route.To to) {
    return switch (to) {
      case Route.To.Unit(var role) -> slots -> role;
      case Route.To.ByTable(var table) -> Formulas.in(layout, Layout.NO_GROUP).text(new Formula.Table(table));
    };
  }

  /** Whether nobody signs before it is handed in. */
  boolean isExempt(Slots answers) {
    return exempt.holds(answers);
  }

  /** A table that says nothing leaves it to the routes that come after, and one that says who gets the case leaves the unit to them. */
  Optional<Routed> route(Slots answers) {
    var named = Optional.<String>empty();
    for (var route : routes) {
      var role = route.when().holds(answers) ? role(route, answers) : null;
      if (officers.contains(role == null ? "" : role)) {
        named = named.or(() -> Optional.of(role));
      } else if (role != null) {
        return Optional.of(new Routed(role, route.share(), named));
      }
    }
    return Optional.empty();
  }

  /** A table of which several rules hold routes nothing; the routes after it do. */
  private static String role(Compiled route, Slots answers) {
    try {
      return route.role().in(answers);
    } catch (Failure e) {
      return null;
    }
  }

  Set<String> applying(Slots answers) {
    return conditions.entrySet().stream()
        .filter(each -> each.getValue().holds(answers))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }
}
