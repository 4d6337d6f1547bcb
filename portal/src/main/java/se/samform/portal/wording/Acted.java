package se.samform.portal.wording;

import se.samform.core.answer.Acting;
import se.samform.core.answer.OrganisationNumbers;
import se.samform.core.answer.Represented;

/** Who did something for whom, as a sentence. */
public final class Acted {
    private Acted() {}

    public static String in(Sentences texts, Acting acting) {
        if (acting.isNameless()) return texts.of("acted.nameless");
        return switch (acting.whom()) {
            case Represented.Organisation(var number, var name) -> texts.of("acted.organisation", acting.name(), name, OrganisationNumbers.shown(number));
            case Represented.Child(var number, var name, var joint) -> texts.of(joint ? "acted.guardian.joint" : "acted.guardian", acting.name(), name);
        };
    }
}
