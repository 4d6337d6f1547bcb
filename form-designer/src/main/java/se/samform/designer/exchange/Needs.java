package se.samform.designer.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.samform.core.flow.Role;
import se.samform.core.flow.RoleKind;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.municipality.Unit;
import se.samform.core.publication.Binding;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** Finds out who could play the roles of an e-service that came, from what the municipality has bound before. */
final class Needs {

  private static final int MOST = 5;

  /** Who plays it, how likely, and where else. */
  private record Candidate(Player player, int likeness, List<LocalText> of) {}

  private final Home home;

  Needs(Home home) {
    this.home = home;
  }

  List<Need> of(ServiceDefinition arrived) {
    return arrived.roles().stream().map(role -> need(arrived, role)).toList();
  }

  private Need need(ServiceDefinition arrived, Role role) {
    var bound = home.bound().stream().filter(each -> each.definition().key().equals(arrived.key())).findFirst()
        .flatMap(each -> Player.in(each.binding(), role)).or(() -> area(role));
    return new Need(role, bound, bound.isPresent() ? List.of() : suggestions(arrived, role));
  }

  private Optional<Player> area(Role role) {
    return role.kind() == RoleKind.AREA && home.areas().contains(role.id()) ? Optional.of(new Player.OfArea(role.id())) : Optional.empty();
  }

  private List<Need.Suggestion> suggestions(ServiceDefinition arrived, Role role) {
    var found = new LinkedHashMap<Player, Candidate>();
    for (var other : home.bound()) {
      if (!other.definition().key().equals(arrived.key())) {
        other.definition().roles().stream().filter(its -> its.kind() == role.kind() && likeness(its, role) > 0)
            .forEach(its -> Player.in(other.binding(), its).ifPresent(player -> add(found, player, likeness(its, role), other.definition().title())));
      }
    }
    if (role.kind() == RoleKind.UNIT) {
      home.units().stream().filter(unit -> isNamedIn(unit, role)).forEach(unit -> found.putIfAbsent(
          new Player.OfUnit(unit.id()), new Candidate(new Player.OfUnit(unit.id()), 1, List.of())));
    }
    return found.values().stream().sorted(Comparator.comparing((Candidate each) -> -each.likeness()).thenComparing(each -> -each.of().size()))
        .limit(MOST).map(each -> new Need.Suggestion(each.player(), each.of())).toList();
  }

  private static void add(Map<Player, Candidate> found, Player player, int likeness, LocalText title) {
    found.merge(player, new Candidate(player, likeness, List.of(title)), Needs::both);
  }

  private static Candidate both(Candidate one, Candidate other) {
    var of = new ArrayList<>(one.of());
    of.addAll(other.of());
    return new Candidate(one.player(), Math.max(one.likeness(), other.likeness()), of);
  }

  /** 3 for one that is called the same to programs and people, 0 for another. */
  private static int likeness(Role one, Role other) {
    int byId = one.id().equals(other.id()) ? 2 : 0;
    return byId + (swedish(one.title()).equals(swedish(other.title())) ? 1 : 0);
  }

  private static boolean isNamedIn(Unit unit, Role role) {
    return !unit.name().isBlank() && swedish(role.title()).contains(unit.name().toLowerCase(Locale.ROOT));
  }

  private static String swedish(LocalText text) {
    return text.in(Language.SWEDISH).toLowerCase(Locale.ROOT);
  }

  /** Registers that it may ask and that none is bound to here. */
  Set<String> registers(ServiceDefinition arrived) {
    var asked = new TreeSet<>(AskedRegisters.of(arrived));
    home.bound().stream().filter(each -> each.definition().key().equals(arrived.key())).map(Home.Bound::binding).map(Binding::registers)
        .forEach(registers -> asked.removeAll(registers.keySet()));
    return asked;
  }
}
