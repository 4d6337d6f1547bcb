package se.samform.core.signing;

/** What somebody wants done in a round. */
public sealed interface RoundCommand {

  /** Invite those whose turn it is first. */
  record Begin() implements RoundCommand {}

  /** @param sha256 of what they were shown */
  record Sign(int signer, String sha256) implements RoundCommand {}

  record Refuse(int signer, String reason) implements RoundCommand {}

  /** By whoever began it. */
  record Withdraw() implements RoundCommand {}

  /** By whoever began it: who was invited is told once more. */
  record Remind() implements RoundCommand {}

  /** Time has gone, or the answers may have changed. */
  record Look() implements RoundCommand {}
}
