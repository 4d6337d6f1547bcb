package se.samform.portal.api;

import java.util.UUID;
import java.util.function.Function;
import se.samform.core.id.CaseId;
import se.samform.core.id.DraftId;
import se.samform.core.id.FileId;
import se.samform.core.id.PaymentId;

/** Ids in addresses; what is no id is simply not there. */
final class Ids {
    private Ids() {}

    static DraftId draft(String text) {
        return read(text, DraftId::new, "draft");
    }

    static CaseId caseFile(String text) {
        return read(text, CaseId::new, "case");
    }

    static FileId file(String text) {
        return read(text, FileId::new, "file");
    }

    static PaymentId fee(String text) {
        return read(text, PaymentId::new, "fee");
    }

    private static <T> T read(String text, Function<UUID, T> type, String what) {
        try {
            return type.apply(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw ProblemDocument.notFound(what);
        }
    }
}
