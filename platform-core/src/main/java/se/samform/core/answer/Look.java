package se.samform.core.answer;

import java.time.Instant;
import java.util.List;

/**
 * That a register was asked for what stands at a path.
 *
 * @param register its role
 * @param texts what it gave, as it would be typed; empty when it gave nothing
 */
public record Look(Result result, String register, Instant at, List<String> texts) {

  /** What the register said. */
  public enum Result {
    FOUND,
    NOT_FOUND,
    DOWN
  }

  public Look {
    texts = List.copyOf(texts);
  }

  /** Where the answer comes from when this stands there now: what was posted is never believed to be the register's. */
  Source source(List<String> now) {
    return new Source(how(now), register, at);
  }

  /** As what is not the register's any more, whatever stands there. */
  Source changed() {
    return result == Result.FOUND ? new Source(Source.How.CHANGED, register, at) : source(texts);
  }

  /** Whether the register gave both in one answer. */
  boolean cameWith(Look other) {
    return register.equals(other.register) && at.equals(other.at);
  }

  private Source.How how(List<String> now) {
    return switch (result) {
      case FOUND -> texts.equals(now) ? Source.How.REGISTER : Source.How.CHANGED;
      case NOT_FOUND -> Source.How.NOT_FOUND;
      case DOWN -> Source.How.DOWN;
    };
  }
}
