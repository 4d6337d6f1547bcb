package se.samform.designer.exchange;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import se.samform.core.flow.Role;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.core.publication.Binding;
import se.samform.core.publication.Consultee;
import se.samform.core.publication.Receiver;

/** Who or what plays a role in a municipality. */
public sealed interface Player {

  record OfUnit(UnitId unit) implements Player {}

  record OfReceiver(Receiver receiver) implements Player {}

  record OfOfficers(Set<OfficerId> officers) implements Player {
    public OfOfficers {
      officers = Set.copyOf(officers);
    }
  }

  record OfConsultee(Consultee consultee) implements Player {}

  record OfFee(BigDecimal amount) implements Player {}

  /** The municipality's area that is called as the role is. */
  record OfArea(String id) implements Player {}

  /** Who plays it by this binding; nobody for what isn't bound. Areas are bound by what they are called, not here. */
  static Optional<Player> in(Binding binding, Role role) {
    return switch (role.kind()) {
      case UNIT -> binding.unit(role.id()).map(OfUnit::new);
      case RECEIVER -> binding.receiver(role.id()).map(OfReceiver::new);
      case OFFICERS -> Optional.ofNullable(binding.officers().get(role.id())).filter(named -> !named.isEmpty()).map(OfOfficers::new);
      case CONSULTEE -> binding.consultee(role.id()).map(OfConsultee::new);
      case FEE -> binding.payments().fee(role.id()).map(OfFee::new);
      case AREA -> Optional.empty();
    };
  }
}
