package se.samform.portal.architecture.planted.outer;

import java.util.UUID;
import se.samform.core.id.DesignId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.designer.draft.Designs;
import se.samform.designer.draft.Saved;
import se.samform.designer.draft.Wish;

/** Edits a design without asking who may. */
public class OtherEditing {
    Saved edit(Designs designs) {
        return designs.edit(new MunicipalityId(new UUID(1, 1)), new DesignId(new UUID(1, 2)), Wish.of(), new OfficerId(new UUID(1, 3)));
    }
}
