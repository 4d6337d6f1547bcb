package se.samform.core.flow;

import java.time.Instant;

/** A mark that stands. @param by as {@link Actor#recorded} tells it */
public record SecrecyMark(SecrecyGround ground, String by, Instant at) {

  public String of() {
    return ground.of();
  }
}
