package se.samform.portal.desk;

import java.util.List;
import java.util.Optional;
import se.samform.core.flow.Template;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.text.Language;
import se.samform.engine.casefile.CaseHead;

/** The flow's texts to begin with in a case, with their fields filled in. @param mine the language of whoever chooses one */
record CaseTemplates(CaseHead head, ServiceDefinition service, String applicant, Language mine, CaseFields.Setting setting) {

    /** Links that fill a field. @param address of the page, with a query @param parameter that names the text @param field where it comes */
    List<ManyTexts.Choice> links(String address, String parameter, String field) {
        return templates().stream().map(template -> new ManyTexts.Choice(template.title().in(mine), address + "&" + parameter + "=" + template.id() + "#" + field)).toList();
    }

    /** In the citizen's language; empty for none. */
    String forCitizen(String id) {
        return filled(id, head.language());
    }

    /** For colleagues; empty for none. */
    String forColleagues(String id) {
        return filled(id, mine);
    }

    private String filled(String id, Language language) {
        return found(id).map(template -> CaseFields.of(head, service, applicant, language, setting).fill(template.text().in(language))).orElse("");
    }

    private Optional<Template> found(String id) {
        return templates().stream().filter(template -> template.id().equals(id)).findFirst();
    }

    private List<Template> templates() {
        return service.flow().work().templates();
    }
}
