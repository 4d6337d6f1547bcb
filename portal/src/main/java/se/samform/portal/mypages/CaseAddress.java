package se.samform.portal.mypages;

import java.util.Optional;
import java.util.UUID;
import se.samform.core.id.CaseId;

/** The id of a case as it stands in an address. */
public final class CaseAddress {
    private CaseAddress() {}

    /** Empty for what no case of ours could be called. */
    public static Optional<CaseId> id(String text) {
        try {
            return Optional.of(new CaseId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
