package se.samform.core.signing;

import java.util.Optional;
import se.samform.core.answer.SignedAs;

/** What somebody wants done in a round. */
public sealed interface RoundCommand {

  /** Invite those whose turn it is first. */
  record Begin() implements RoundCommand {}

  /** @param sha256 of what they were shown @param as what a register says that they are, where one was asked @param words that they were shown @param login how they had logged in */
  record Sign(int signer, String sha256, Optional<SignedAs> as, String words, String login) implements RoundCommand {

    /** Of whom no register is asked. */
    public Sign(int signer, String sha256) {
      this(signer, sha256, Optional.empty(), "", "");
    }
  }

  record Refuse(int signer, String reason) implements RoundCommand {}

  /** By whoever began it. */
  record Withdraw() implements RoundCommand {}

  /** By whoever began it: who was invited is told once more. */
  record Remind() implements RoundCommand {}

  /** Time has gone, or the answers may have changed. */
  record Look() implements RoundCommand {}
}
