package se.samform.engine.casefile;

import java.nio.charset.StandardCharsets;
import se.samform.core.id.CaseId;
import se.samform.core.vault.Sha256;

/**
 * What makes a command one and the same, however often it is sent.
 *
 * @param actor who commands, as the log says it
 * @param key theirs, new for each command
 * @param what all that is to be done, in words
 */
public record OnceKey(CaseId caseId, String actor, String key, String what) {

  byte[] keyHash() {
    return hash(String.join("\n", caseId.text(), actor, key));
  }

  byte[] whatHash() {
    return hash(what);
  }

  private static byte[] hash(String text) {
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Nothing of what was written. */
  @Override
  public String toString() {
    return "key on " + caseId.text();
  }
}
