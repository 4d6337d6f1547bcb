package se.samform.portal.fill;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.PersonField;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.party.Identity;

/** What the log-in knows about the person, under each question that asks for whoever is logged in. */
final class Prefill {
    private Prefill() {}

    static RawAnswers of(ServiceDefinition definition, Identity identity) {
        if (!(identity instanceof Identity.Citizen citizen)) return RawAnswers.NONE;
        var known = new HashMap<String, List<String>>();
        for (var question : definition.questions()) {
            if (question instanceof PersonQuestion person && person.prefill()) fill(known, person, citizen);
        }
        return new RawAnswers(known);
    }

    private static void fill(Map<String, List<String>> known, PersonQuestion question, Identity.Citizen citizen) {
        for (PersonField field : question.fields()) {
            String text = text(field, citizen);
            if (!text.isBlank()) known.put(question.path(field), List.of(text));
        }
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
