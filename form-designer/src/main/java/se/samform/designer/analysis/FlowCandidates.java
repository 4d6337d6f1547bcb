package se.samform.designer.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.flow.Role;
import se.samform.core.flow.RoleKind;
import se.samform.core.flow.Route;
import se.samform.core.form.PaymentTerms;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.SigningTerms;
import se.samform.core.logic.Condition;
import se.samform.core.logic.Routed;
import se.samform.core.text.LocalText;
import se.samform.designer.analysis.Difference.Kind;

/** What may come out otherwise of answers that can be handed in: where they go, what applies to them, what they cost. */
final class FlowCandidates {

  private final FormIndex before;
  private final FormIndex after;
  private final List<Candidate> all = new ArrayList<>();

  /** Something of the flow that a condition decides about. */
  private record Ruled(String at, LocalText what, LocalText name, Condition when) {}

  private FlowCandidates(FormIndex before, FormIndex after) {
    this.before = before;
    this.after = after;
  }

  static List<Candidate> of(FormIndex before, FormIndex after) {
    var candidates = new FlowCandidates(before, after);
    candidates.routes();
    candidates.each(Kind.APPLIES, FlowCandidates::work, (ruled, isNow) -> Parted.applies(ruled.what, ruled.name, isNow));
    candidates.each(Kind.CHARGED, FlowCandidates::charges, (ruled, isNow) -> Parted.charged(ruled.name, isNow));
    candidates.each(Kind.SIGNED, FlowCandidates::signing, (ruled, isNow) -> Parted.signed(isNow));
    candidates.complete();
    return candidates.all;
  }

  private void routes() {
    var parting = new Parting(both -> {
      var one = Destination.of(both.before());
      var other = Destination.of(both.after());
      return both.terms().any(both.part(one.unit(), other.unit()), both.part(one.officers(), other.officers()), both.part(one.share(), other.share()));
    }, twice -> !twice.before().evaluation().route().equals(twice.after().evaluation().route()), true);
    var hangsOn = Stream.of(before, after).flatMap(form -> form.definition().flow().routes().stream()).flatMap(FlowCandidates::needed).collect(Collectors.toSet());
    boolean isChanged = !roads(before).equals(roads(after)) || isAnyOtherwiseOfficers();
    all.add(new Candidate(Kind.ROUTED, Optional.of("/flow/routes"), Optional.of("/flow/routes"), Optional.empty(), isChanged, hangsOn, parting,
        twice -> Parted.routed(twice.map(each -> List.of(title(each.before(), before), title(each.after(), after))))));
  }

  private static List<List<Object>> roads(FormIndex form) {
    return form.definition().flow().routes().stream().map(route -> List.<Object>of(route.when(), route.to(), route.share())).toList();
  }

  /** A case goes past officers to a unit. */
  private boolean isAnyOtherwiseOfficers() {
    return after.definition().roles().stream().anyMatch(now -> before.definition().role(now.id()).filter(then -> isOfficers(then) != isOfficers(now)).isPresent());
  }

  private static boolean isOfficers(Role role) {
    return role.kind() == RoleKind.OFFICERS;
  }

  private static Stream<String> needed(Route route) {
    var named = switch (route.to()) {
      case Route.To.Unit unit -> Stream.<String>of();
      case Route.To.ByTable(var table) -> Stream.of(Following.table(table));
    };
    return Stream.concat(Following.in(route.when()).stream(), named);
  }

  private static List<String> goal(Seen seen) {
    var route = seen.evaluation().route();
    return List.of(route.map(Routed::role).orElse(""), route.flatMap(Routed::officers).orElse(""));
  }

  private static LocalText title(Seen seen, FormIndex form) {
    return form.definition().roles().stream().filter(role -> goal(seen).contains(role.id())).map(Role::title).reduce((first, last) -> last)
        .orElseGet(() -> LocalText.of("ingen enhet", "no unit"));
  }

  private interface Sentence {
    LocalText of(Ruled ruled, Optional<Boolean> isNow);
  }

  private void each(Kind kind, Function<ServiceDefinition, Map<String, Ruled>> all, Sentence said) {
    var here = all.apply(before.definition());
    var there = all.apply(after.definition());
    var ids = new LinkedHashSet<>(there.keySet());
    ids.addAll(here.keySet());
    ids.forEach(id -> ruled(kind, Optional.ofNullable(here.get(id)), Optional.ofNullable(there.get(id)), said));
  }

  /** What isn't there never applies. */
  private void ruled(Kind kind, Optional<Ruled> here, Optional<Ruled> there, Sentence said) {
    var then = here.map(Ruled::when).orElse(Condition.NEVER);
    var now = there.map(Ruled::when).orElse(Condition.NEVER);
    var parting = new Parting(both -> both.part(both.before().holds(then, both.before().whole()), both.after().holds(now, both.after().whole())),
        twice -> holds(twice.before(), then) != holds(twice.after(), now), true);
    var hangsOn = new HashSet<>(Following.in(then));
    hangsOn.addAll(Following.in(now));
    all.add(new Candidate(kind, here.map(Ruled::at), there.map(Ruled::at), Optional.empty(), !then.equals(now), hangsOn, parting,
        twice -> said.of(there.or(() -> here).orElseThrow(), twice.map(each -> holds(each.after(), now)))));
  }

  private static boolean holds(Seen seen, Condition condition) {
    return seen.holds(condition, Optional.empty(), "");
  }

  private static Map<String, Ruled> work(ServiceDefinition definition) {
    var all = new LinkedHashMap<String, Ruled>();
    var work = definition.flow().work();
    for (var group = 0; group < work.groups().size(); group++) {
      var tasks = work.groups().get(group).tasks();
      for (var i = 0; i < tasks.size(); i++) {
        all.put("task " + tasks.get(i).id(), new Ruled("/flow/tasks/" + group + "/tasks/" + i, LocalText.of("Uppgiften", "The task"), tasks.get(i).title(), tasks.get(i).when()));
      }
    }
    for (var i = 0; i < work.timers().size(); i++) {
      var timer = work.timers().get(i);
      var name = timer.title().isEmpty() ? LocalText.of(timer.id(), timer.id()) : timer.title();
      all.put("timer " + timer.id(), new Ruled("/flow/timers/" + i, LocalText.of("Tidsfristen", "The time limit"), name, timer.when()));
    }
    for (var i = 0; i < work.rulings().size(); i++) {
      var ruling = work.rulings().get(i);
      all.put("decision " + ruling.id(), new Ruled("/flow/decisions/" + i, LocalText.of("Beslutet", "The decision"), ruling.title(), ruling.when()));
    }
    return all;
  }

  private static Map<String, Ruled> charges(ServiceDefinition definition) {
    var all = new LinkedHashMap<String, Ruled>();
    var charges = definition.payment().map(PaymentTerms::charges).orElse(List.of());
    for (var i = 0; i < charges.size(); i++) {
      all.put(key(charges.get(i)), new Ruled("/payment/charges/" + i, LocalText.NONE, name(charges.get(i)), charges.get(i).rule().when()));
    }
    return all;
  }

  static String key(PaymentTerms.Charge charge) {
    return switch (charge) {
      case PaymentTerms.Answered answered -> "answered " + answered.question();
      case PaymentTerms.Fee fee -> "fee " + fee.role();
    };
  }

  static LocalText name(PaymentTerms.Charge charge) {
    return switch (charge) {
      case PaymentTerms.Answered(var question, var vat, var rule) -> LocalText.of(question, question);
      case PaymentTerms.Fee(var role, var vat, var rule) -> LocalText.of(role, role);
    };
  }

  /** Others sign, unless. */
  private static Map<String, Ruled> signing(ServiceDefinition definition) {
    return definition.signing().map(SigningTerms::unless)
        .map(unless -> Map.of("signing", new Ruled("/signing", LocalText.NONE, LocalText.NONE, unless.equals(Condition.NEVER) ? Condition.ALWAYS : new Condition.Not(unless)))).orElse(Map.of());
  }

  private void complete() {
    var parting = new Parting(both -> both.part(both.before().isComplete(), both.after().isComplete()), twice -> twice.complete() == 1, false);
    all.add(new Candidate(Kind.COMPLETE, Optional.of("/steps"), Optional.of("/steps"), Optional.empty(), false, Set.of(), parting,
        twice -> Parted.complete(twice.map(each -> each.after().isComplete()))));
  }
}
