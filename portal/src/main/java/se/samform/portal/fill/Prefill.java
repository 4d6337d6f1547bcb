package se.samform.portal.fill;

import java.util.function.Function;
import se.samform.core.form.PersonField;
import se.samform.core.party.Identity;

/** What the log-in knows about a person; nothing about a visitor or an officer. */
final class Prefill {
    private Prefill() {}

    static Function<PersonField, String> of(Identity identity) {
        return identity instanceof Identity.Citizen citizen ? field -> text(field, citizen) : field -> "";
    }

    private static String text(PersonField field, Identity.Citizen citizen) {
        return switch (field) {
            case FIRST_NAME -> citizen.firstName();
            case LAST_NAME -> citizen.lastName();
            case PERSONAL_NUMBER -> citizen.personalNumber().written();
            case EMAIL -> citizen.email();
            case PHONE -> citizen.phone();
            case STREET, POSTAL_CODE, CITY -> "";
        };
    }
}
