package se.samform.core.flow;

/** What happened to a case in the register that the law asks for. None of it is told to the citizen but the number. */
public sealed interface RegistryEvent extends CaseEvent {

  /** @param publicTitle what the diary calls it; tells nothing of anybody */
  record Registered(DiaryNumber number, String publicTitle) implements RegistryEvent {}

  record Marked(SecrecyGround ground) implements RegistryEvent {}

  record Unmarked(String of) implements RegistryEvent {}

  record Titled(String publicTitle) implements RegistryEvent {}
}
