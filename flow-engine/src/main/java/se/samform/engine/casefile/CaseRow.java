package se.samform.engine.casefile;

import java.util.Optional;
import se.samform.core.id.KeyId;
import se.samform.core.vault.DataKey;
import se.samform.core.vault.KeyedHash;

/**
 * A case's row: its head, and what nobody outside needs.
 *
 * @param key empty once the content is purged
 * @param acted who handed it in for whose it is, if somebody acted for them
 */
record CaseRow(CaseHead head, KeyId keyId, Optional<DataKey> key, KeyedHash applicant, Optional<KeyedHash> acted, byte[] lastHash) {

  CaseRow after(CaseHead next, byte[] hash) {
    return new CaseRow(next, keyId, key, applicant, acted, hash);
  }

  /** Who is told of it, and whose wishes count. */
  KeyedHash told() {
    return acted.orElse(applicant);
  }
}
