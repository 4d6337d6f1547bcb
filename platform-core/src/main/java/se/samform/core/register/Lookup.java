package se.samform.core.register;

import java.util.Optional;
import java.util.function.Function;

/** What a register answered. */
public sealed interface Lookup<T> {

  record Found<T>(T value) implements Lookup<T> {}

  /** It answered, and has nothing of the kind. */
  record NotFound<T>() implements Lookup<T> {}

  /** It did not answer, or not so that it can be used: nothing is known, and somebody types it in. */
  record Down<T>(DownReason reason) implements Lookup<T> {}

  default Optional<T> found() {
    return switch (this) {
      case Found<T>(var value) -> Optional.of(value);
      case NotFound<T>() -> Optional.empty();
      case Down<T>(var reason) -> Optional.empty();
    };
  }

  default boolean isDown() {
    return this instanceof Down;
  }

  default <R> Lookup<R> map(Function<T, R> change) {
    return flatMap(value -> new Found<>(change.apply(value)));
  }

  default <R> Lookup<R> flatMap(Function<T, Lookup<R>> change) {
    return switch (this) {
      case Found<T>(var value) -> change.apply(value);
      case NotFound<T>() -> new NotFound<>();
      case Down<T>(var reason) -> new Down<>(reason);
    };
  }
}
