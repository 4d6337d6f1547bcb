package se.samform.engine.draft;

import se.samform.core.id.DraftId;
import se.samform.core.vault.DataKey;
import se.samform.core.vault.SealedBytes;
import se.samform.engine.content.Content;
import se.samform.engine.content.ContentJson;

/**
 * A draft that was taken to be handed in.
 *
 * @param sealed its content as it is stored, to be kept as it is with what it becomes
 * @param isSupposed whether it is as this node saved it last: the transaction begins again if it, or whatever else is supposed
 *     then, is otherwise
 */
public record DraftInHand(Draft draft, SealedBytes sealed, boolean isSupposed) {

  private static final String KIND = "draft";

  /** What was kept. @param in the draft that it was of */
  public static Content open(DataKey key, DraftId in, SealedBytes sealed) {
    return ContentJson.read(key.open(in, KIND, sealed));
  }

  /** What was never kept as a draft. */
  public static DraftInHand of(Draft draft) {
    return new DraftInHand(draft, seal(draft), false);
  }

  static SealedBytes seal(Draft draft) {
    return draft.key().seal(draft.id(), KIND, ContentJson.write(draft.content()));
  }
}
