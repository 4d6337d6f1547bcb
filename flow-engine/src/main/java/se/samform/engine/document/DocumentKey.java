package se.samform.engine.document;

import java.util.Optional;
import se.samform.core.id.CaseId;
import se.samform.core.id.FileId;
import se.samform.core.vault.DataKey;

/** A document's row with the key of its case. */
record DocumentKey(CaseId caseId, Optional<FileId> file, DataKey key) {}
