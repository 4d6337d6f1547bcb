package se.samform.core.flow;

/** What an officer wants done to a case in the register. */
public sealed interface RegistryCommand {

  /** @param series of the authority's; empty for the one that the e-service is registered in */
  record Register(String series) implements RegistryCommand {}

  record Mark(SecrecyGround ground) implements RegistryCommand {}

  record Unmark(String of) implements RegistryCommand {}

  /** Calls it something else where the public reads. */
  record GiveTitle(String publicTitle) implements RegistryCommand {}
}
