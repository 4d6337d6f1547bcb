package se.samform.core.flow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the register says of a case: what its registering events come to.
 *
 * @param publicTitle what an officer called it in the diary; empty for what it is called anyway
 * @param marks in the order in which they were set; one of each thing
 */
public record Registry(Optional<DiaryNumber> number, Optional<String> publicTitle, List<SecrecyMark> marks) {

  public static final Registry EMPTY = new Registry(Optional.empty(), Optional.empty(), List.of());

  public Registry {
    marks = List.copyOf(marks);
  }

  public Registry after(RegistryEvent event, String actor, Instant at) {
    return switch (event) {
      case RegistryEvent.Registered(var taken, var title) -> new Registry(Optional.of(taken), Optional.of(title), marks);
      case RegistryEvent.Titled(var title) -> new Registry(number, Optional.of(title), marks);
      case RegistryEvent.Marked(var ground) -> marked(Stream.concat(without(ground.of()), Stream.of(new SecrecyMark(ground, actor, at))));
      case RegistryEvent.Unmarked(var of) -> marked(without(of));
    };
  }

  /** Whether something of the case may be secret. */
  public boolean isSecret() {
    return !marks.isEmpty();
  }

  public Optional<SecrecyMark> mark(String of) {
    return marks.stream().filter(mark -> mark.of().equals(of)).findFirst();
  }

  private Stream<SecrecyMark> without(String of) {
    return marks.stream().filter(mark -> !mark.of().equals(of));
  }

  private Registry marked(Stream<SecrecyMark> now) {
    return new Registry(number, publicTitle, now.toList());
  }
}
