package se.samform.portal.desk;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.text.Language;
import se.samform.engine.casefile.CaseHead;
import se.samform.portal.wording.StatusBadge;

/** What a template's fields stand for in a case. */
record CaseFields(String reference, String service, String status, String applicant) {
    private static final Pattern FIELD = Pattern.compile("\\{(reference|service|status|applicant)}");

    /** As the case is now. */
    static CaseFields of(CaseHead head, ServiceDefinition service, String applicant, Language language) {
        return new CaseFields(head.reference(), service.title().in(language), StatusBadge.of(service.flow(), head.state(), language).text(), applicant);
    }

    /** In another status. */
    CaseFields in(String otherStatus) {
        return new CaseFields(reference, service, otherStatus, applicant);
    }

    /** What is filled in is not looked through once more: a name may hold anything. */
    String fill(String text) {
        var values = Map.of("reference", reference, "service", service, "status", status, "applicant", applicant);
        return FIELD.matcher(text).replaceAll(field -> Matcher.quoteReplacement(values.get(field.group(1))));
    }
}
