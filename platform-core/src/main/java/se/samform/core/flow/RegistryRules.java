package se.samform.core.flow;

import java.util.Optional;

/** Why a registering command can't be done. What is registered stays so: a diary has no gaps. */
public final class RegistryRules {

  /** In code points. */
  public static final int LONGEST_TITLE = 120;

  private RegistryRules() {}

  public static Optional<Refusal> refusal(RegistrationMode mode, CaseState state, Registry registry, RegistryCommand command, Actor actor) {
    return who(state, actor).or(() -> what(mode, registry, command));
  }

  private static Optional<Refusal> who(CaseState state, Actor actor) {
    return switch (actor) {
      case Actor.Citizen citizen -> Optional.of(Refusal.OFFICERS_ONLY);
      case Actor.Representative representative -> Optional.of(Refusal.OFFICERS_ONLY);
      case Actor.Consultee consultee -> Optional.of(Refusal.OFFICERS_ONLY);
      case Actor.InternalSystem system -> Optional.of(Refusal.OFFICERS_ONLY);
      case Actor.ContactCentre centre -> Optional.of(Refusal.NOT_YOUR_UNIT);
      case Actor.Officer officer -> officer(state, officer);
      case Actor.Machine() -> Optional.empty();
    };
  }

  private static Optional<Refusal> officer(CaseState state, Actor.Officer officer) {
    if (state.course().barred().contains(officer.id())) {
      return Optional.of(Refusal.CONFLICT_OF_INTEREST);
    }
    return officer.units().contains(state.unit()) ? Optional.empty() : Optional.of(Refusal.NOT_YOUR_UNIT);
  }

  private static Optional<Refusal> what(RegistrationMode mode, Registry registry, RegistryCommand command) {
    return switch (command) {
      case RegistryCommand.Register register -> register(mode, registry);
      case RegistryCommand.Mark(var ground) -> SecrecyGround.isGround(ground.ground()) ? Optional.empty() : Optional.of(Refusal.NOT_A_GROUND);
      case RegistryCommand.Unmark(var of) -> registry.mark(of).isPresent() ? Optional.empty() : Optional.of(Refusal.NOT_MARKED);
      case RegistryCommand.GiveTitle(var title) -> title(title);
    };
  }

  private static Optional<Refusal> register(RegistrationMode mode, Registry registry) {
    if (registry.number().isPresent()) {
      return Optional.of(Refusal.ALREADY_REGISTERED);
    }
    return mode.mayBeRegistered() ? Optional.empty() : Optional.of(Refusal.NEVER_REGISTERED);
  }

  private static Optional<Refusal> title(String title) {
    if (title.isBlank()) {
      return Optional.of(Refusal.NOTHING_WRITTEN);
    }
    return title.codePointCount(0, title.length()) > LONGEST_TITLE ? Optional.of(Refusal.TEXT_TOO_LONG) : Optional.empty();
  }
}
