package se.samform.engine.signing;

import java.time.Instant;
import java.util.List;
import se.samform.core.id.DraftId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.SigningId;
import se.samform.core.signing.Round;
import se.samform.core.vault.DataKey;
import se.samform.core.vault.KeyedHash;
import se.samform.core.vault.SealedBytes;

/** A round as it is stored. @param people of its signers, in order */
record StoredRound(SigningId id, MunicipalityId municipality, DraftId draft, Round round, List<KeyedHash> people, byte[] sealed, Instant startedAt) {

  private static final String KIND = "signing";

  RoundContent content(DataKey key) {
    return RoundContent.read(key.open(id, KIND, new SealedBytes(sealed)));
  }

  static byte[] sealed(DataKey key, SigningId id, RoundContent content) {
    return key.seal(id, KIND, content.json()).value();
  }

  StoredRound with(Round after) {
    return new StoredRound(id, municipality, draft, after, people, sealed, startedAt);
  }

  StoredRound with(byte[] content) {
    return new StoredRound(id, municipality, draft, round, people, content, startedAt);
  }
}
