package se.samform.portal.mypages;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.CaseRules;
import se.samform.core.flow.CaseState;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.flow.StatusKind;
import se.samform.core.form.ServiceKey;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.SubmissionId;
import se.samform.core.id.UnitId;
import se.samform.core.id.VersionId;
import se.samform.core.text.Language;
import se.samform.engine.casefile.CaseHead;

/** Whether the receipt tells a key: the browser that handed in may be another's than that of who replaced it. */
class ReceiptPageTest {
    private static final Instant NOW = Instant.parse("2027-03-10T09:54:00Z");
    private static final CaseState RECEIVED = CaseRules.apply(Optional.empty(), new CaseEvent.Opened("FEL-2027-AB12", new ServiceKey("felanmalan"), 1,
        new AuthorityId(new UUID(1, 1)), new UnitId(new UUID(1, 2)), "received", StatusKind.SUBMITTED, Optional.empty(), new SubmissionId(new UUID(1, 3)), "00"), NOW);

    @Test
    void who_handed_in_without_logging_in_is_told_the_first_key() {
        assertTrue(ReceiptPage.hasFirstKey(head(true, RECEIVED)));
        assertFalse(ReceiptPage.hasFirstKey(head(false, RECEIVED)), "who is logged in needs none");
    }

    @Test
    void a_key_that_took_its_place_is_told_on_no_receipt() {
        var replaced = CaseRules.apply(Optional.of(RECEIVED), new HandlingEvent.KeyReplaced(), NOW);
        assertFalse(ReceiptPage.hasFirstKey(head(true, replaced)));
    }

    private static CaseHead head(boolean isAnonymous, CaseState state) {
        return new CaseHead(new CaseId(new UUID(1, 4)), 412, new MunicipalityId(new UUID(1, 5)), new VersionId(new UUID(1, 6)), Language.SWEDISH, isAnonymous, state, 1);
    }
}
