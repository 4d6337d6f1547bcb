package se.samform.engine.casefile;

import java.util.Optional;
import se.samform.core.flow.CaseOwner;
import se.samform.core.id.KeyId;
import se.samform.core.vault.DataKey;
import se.samform.core.vault.KeyedHash;

/**
 * A case's row: its head, and what nobody outside needs.
 *
 * @param key empty once the content is purged
 * @param acted who handed it in for whose it is, if somebody acted for them
 * @param owner whose it is since it was transferred, and how they are reached; empty while whoever handed it in has it
 */
record CaseRow(
    CaseHead head, KeyId keyId, Optional<DataKey> key, KeyedHash applicant, Optional<KeyedHash> acted, Optional<CaseOwner> owner, byte[] lastHash) {

  /** Of whoever handed it in. */
  CaseRow(CaseHead head, KeyId keyId, Optional<DataKey> key, KeyedHash applicant, Optional<KeyedHash> acted, byte[] lastHash) {
    this(head, keyId, key, applicant, acted, Optional.empty(), lastHash);
  }

  CaseRow after(CaseHead next, byte[] hash) {
    return new CaseRow(next, keyId, key, applicant, acted, owner, hash);
  }

  /** It is theirs from here on. @param hash by what they are found */
  CaseRow ownedBy(CaseOwner next, KeyedHash hash) {
    return new CaseRow(head.known(), keyId, key, hash, Optional.empty(), Optional.of(next), lastHash);
  }

  /** As they have said meanwhile where they are reached. */
  CaseRow reaching(CaseOwner same) {
    return new CaseRow(head, keyId, key, applicant, acted, Optional.of(same), lastHash);
  }

  /** Who is told of it, and whose wishes count. */
  KeyedHash told() {
    return acted.orElse(applicant);
  }
}
