package se.samform.core.logic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Route;
import se.samform.core.form.SigningTerms;

/** What of a flow depends on the answers, compiled: where a case goes, which tasks, timers and decisions there are, and whether others sign. */
final class Routing {

  private final List<Compiled> routes;
  private final Map<String, Test> conditions;
  private final Test exempt;

  private record Compiled(Test when, Value<String> role, Route.Share share) {}

  private Routing(List<Compiled> routes, Map<String, Test> conditions, Test exempt) {
    this.routes = routes;
    this.conditions = conditions;
    this.exempt = exempt;
  }

  static Routing of(Layout layout, Flow flow, Optional<SigningTerms> signing) {
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
    return new Routing(routes, conditions, compiler.compile(signing.map(SigningTerms::unless).orElse(Condition.ALWAYS)));
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

  /** A table that says nothing leaves it to the routes that come after. */
  Optional<Routed> route(Slots answers) {
    for (var route : routes) {
      var role = route.when().holds(answers) ? role(route, answers) : null;
      if (role != null) {
        return Optional.of(new Routed(role, route.share()));
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
