package se.samform.portal.fill;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import se.samform.core.answer.Represented;
import se.samform.core.form.Audience;
import se.samform.core.publication.Published;
import se.samform.portal.acting.Standing;
import se.samform.portal.edge.Visit;

/** For whom an e-service is, when somebody begins it: what is for residents alone is nothing that an organisation applies for. */
public final class ForWhom {
    /** Key of the sentence that says so. */
    public static final String TOLD = "api.audience";

    private static final Set<Audience> ORGANISATIONS = EnumSet.of(Audience.COMPANY, Audience.ASSOCIATION);

    private ForWhom() {}

    /** Whether the visitor acts for an organisation, and it is not for such. */
    public static boolean keepsOut(Visit visit, Published service) {
        return visit.standing() instanceof Standing.For(var acting) && acting.whom() instanceof Represented.Organisation
            && keepsOut(service.definition().catalogue().audiences());
    }

    /** Nobody is kept out of what says nothing of it. */
    static boolean keepsOut(Collection<Audience> audiences) {
        return !audiences.isEmpty() && Collections.disjoint(audiences, ORGANISATIONS);
    }
}
