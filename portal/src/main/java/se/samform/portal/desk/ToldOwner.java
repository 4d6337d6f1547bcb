package se.samform.portal.desk;

import java.util.Arrays;
import java.util.Optional;
import se.samform.core.flow.CaseOwner;
import se.samform.core.register.PostalAddress;
import se.samform.engine.search.PartyNumber;

/**
 * What a register tells of whom a case is to be transferred to.
 *
 * @param number of a person twelve digits, of an organisation ten
 * @param name empty where it tells none, and it is typed
 * @param lastName the part of it that it has as that; empty for an organisation
 */
record ToldOwner(CaseOwner.Kind kind, String number, Answer answer, Optional<String> name, String lastName, Optional<PostalAddress> address) {

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
        return new ToldOwner(kind, number, answer, Optional.empty(), "", Optional.empty());
    }

    /** What a page says of it, in its form: how the register answered, whether an address is known, and the name. */
    String shown() {
        return answer + ":" + (address.isPresent() ? "address" : "") + ":" + name.orElse("");
    }

    /** As that page said, to be shown again without asking anew; empty for what no page says. */
    static Optional<ToldOwner> shown(PartyNumber number, String said) {
        String[] parts = said.split(":", 3);
        return parts.length < 3 ? Optional.empty() : Arrays.stream(Answer.values()).filter(each -> each.name().equals(parts[0])).findFirst()
            .map(answer -> new ToldOwner(number.isOrganisation() ? CaseOwner.Kind.ORGANISATION : CaseOwner.Kind.PERSON, number.digits(), answer,
                Optional.of(parts[2]).filter(name -> !name.isEmpty()), "", parts[1].isEmpty() ? Optional.empty() : Optional.of(new PostalAddress("", "", ""))));
    }

    boolean isProtected() {
        return answer == Answer.PROTECTED;
    }

    public boolean isOrganisation() {
        return kind == CaseOwner.Kind.ORGANISATION;
    }

    /** The case's owner, where the register tells it as it does, and else as it was typed. */
    CaseOwner owner(String typedName, CaseOwner.Ways typed) {
        var reached = address.map(at -> new CaseOwner.Ways(typed.contact(), typed.mail(), typed.phone(), at.street(), at.postalCode(), at.city()))
            .orElseGet(() -> isProtected() ? new CaseOwner.Ways(typed.contact(), typed.mail(), typed.phone(), "", "", "") : typed);
        return new CaseOwner(kind, number, name.orElse(typedName), lastName, reached);
    }
}
