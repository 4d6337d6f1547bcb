package se.samform.core.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samform.core.flow.Role;
import se.samform.core.form.ServiceDefinition;

/**
 * What a binding leaves open of the roles that a definition names.
 *
 * @param must roles without which cases don't come in, don't reach anybody or aren't paid: a binding that leaves them open is refused
 * @param should roles that may be left open: what they are for is then done by hand, or not at all
 */
public record Unbound(List<Role> must, List<Role> should) {

  public Unbound {
    must = List.copyOf(must);
    should = List.copyOf(should);
  }

  public static Unbound of(ServiceDefinition definition, Binding binding) {
    var must = new ArrayList<Role>();
    var should = new ArrayList<Role>();
    var routed = Set.copyOf(RoutedOfficers.unbound(definition, binding));
    for (var role : definition.roles()) {
      if (isOpen(role, binding)) {
        (isNeeded(role, definition, routed) ? must : should).add(role);
      }
    }
    return new Unbound(must, should);
  }

  private static boolean isOpen(Role role, Binding binding) {
    return switch (role.kind()) {
      case UNIT -> binding.unit(role.id()).isEmpty();
      case RECEIVER -> binding.receiver(role.id()).isEmpty();
      case OFFICERS -> Optional.ofNullable(binding.officers().get(role.id())).filter(named -> !named.isEmpty()).isEmpty();
      case CONSULTEE -> binding.consultee(role.id()).isEmpty();
      case FEE -> binding.payments().fee(role.id()).isEmpty();
      case AREA -> false;
    };
  }

  private static boolean isNeeded(Role role, ServiceDefinition definition, Set<String> routed) {
    return switch (role.kind()) {
      case UNIT -> true;
      case FEE -> definition.payment().isPresent();
      case OFFICERS -> routed.contains(role.id());
      case RECEIVER, CONSULTEE, AREA -> false;
    };
  }
}
