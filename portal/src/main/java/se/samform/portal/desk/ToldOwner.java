package se.samform.portal.desk;

import java.util.Optional;
import se.samform.core.flow.CaseOwner;
import se.samform.core.register.PostalAddress;

/**
 * What a register tells of whom a case is to be transferred to.
 *
 * @param number of a person twelve digits, of an organisation ten
 * @param name empty where it tells none, and it is typed
 */
record ToldOwner(CaseOwner.Kind kind, String number, Answer answer, Optional<String> name, Optional<PostalAddress> address) {

    /** How it answered. */
    enum Answer {
        TOLD,
        /** Who it is is protected: it tells nothing else. */
        PROTECTED,
        NOT_THERE,
        /** It doesn't answer, or there is none that may be asked. */
        NOTHING
    }

    static ToldOwner without(CaseOwner.Kind kind, String number, Answer answer) {
        return new ToldOwner(kind, number, answer, Optional.empty(), Optional.empty());
    }

    boolean isProtected() {
        return answer == Answer.PROTECTED;
    }

    public boolean isOrganisation() {
        return kind == CaseOwner.Kind.ORGANISATION;
    }
}
