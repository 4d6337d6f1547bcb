package se.samform.engine.casefile;

import java.util.Optional;
import se.samform.core.flow.DiaryNumber;
import se.samform.core.flow.Registry;
import se.samform.core.flow.SecrecyGround;

/**
 * What a list tells of a case's place in the register.
 *
 * @param diaryNumber as people write it; empty while it isn't registered
 * @param secret whether something of it is marked as perhaps secret
 * @param protectedIdentity whether somebody in it has a protected identity
 */
public record Filing(Optional<String> diaryNumber, boolean secret, boolean protectedIdentity) {

  public static final Filing NONE = new Filing(Optional.empty(), false, false);

  static Filing of(Registry registry) {
    return new Filing(
        registry.number().map(DiaryNumber::text), registry.isSecret(), registry.mark(SecrecyGround.IDENTITY).isPresent());
  }
}
