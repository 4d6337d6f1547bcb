package se.samform.portal.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.flow.Flow;
import se.samform.core.flow.StatusKind;
import se.samform.core.flow.Template;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.text.Language;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.template.OwnTemplate;

/** The flow's texts to begin with in a case, with their fields filled in. @param mine the language of whoever chooses one @param own the unit's and the municipality's */
record CaseTemplates(CaseHead head, ServiceDefinition service, String applicant, Language mine, CaseFields.Setting setting, List<OwnTemplate> own) {

    /** The flow's alone. */
    CaseTemplates(CaseHead head, ServiceDefinition service, String applicant, Language mine, CaseFields.Setting setting) {
        this(head, service, applicant, mine, setting, List.of());
    }

    /** Buttons that put a text into a field. @param order what a button says before the text's id */
    List<Choice> choices(String order) {
        return templates().stream().filter(template -> order.equals(BegunText.NOTE) == isForColleagues(template)).map(template -> new Choice(template.title().in(mine), order + template.id())).toList();
    }

    /** What asking the applicant for more may begin with. */
    List<TemplateGroup> toAskWith() {
        var choices = templates().stream().filter(template -> isToAskWith(service.flow(), template)).map(template -> new Choice(template.title().in(mine), template.id())).toList();
        return TemplateGroup.of(choices, own, OwnTemplate.Begins.MESSAGE, "", mine, setting.people());
    }

    /** Neither what begins notes nor what tells of a status in which nothing more is waited for. */
    static boolean isToAskWith(Flow flow, Template template) {
        boolean isOfAnotherStatus = flow.statuses().stream().filter(status -> status.kind() != StatusKind.AWAITING_SUPPLEMENT)
            .anyMatch(status -> status.terms().entering().messageTemplate().filter(template.id()::equals).isPresent());
        return !isForColleagues(flow, template) && !isOfAnotherStatus;
    }

    /** What those buttons put into it, and after them those of the unit and the municipality, by whose they are. */
    List<TemplateGroup> groups(String order) {
        var begins = order.equals(BegunText.NOTE) ? OwnTemplate.Begins.NOTE : OwnTemplate.Begins.MESSAGE;
        return TemplateGroup.of(choices(order), own, begins, order, mine, setting.people());
    }

    /** What the reasons of a decision may begin with. */
    List<TemplateGroup> ofDecisions() {
        return TemplateGroup.of(List.of(), own, OwnTemplate.Begins.DECISION, "", mine, setting.people());
    }

    /** A text to begin with. @param order as its button posts it */
    public record Choice(String text, String order) {}

    /** What was typed stays, and the text comes after it. */
    static String begun(String typed, String text) {
        return Stream.of(typed, text).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
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

    private boolean isForColleagues(Template template) {
        return isForColleagues(service.flow(), template);
    }

    /** What the flow begins notes with and no message; all else is written to the citizen. */
    static boolean isForColleagues(Flow flow, Template template) {
        var entering = flow.statuses().stream().map(status -> status.terms().entering()).toList();
        return entering.stream().anyMatch(each -> each.noteTemplate().filter(template.id()::equals).isPresent())
            && entering.stream().noneMatch(each -> each.messageTemplate().filter(template.id()::equals).isPresent());
    }

    private Optional<Template> found(String id) {
        return Stream.concat(templates().stream(), own.stream().map(TemplateGroup::template)).filter(template -> template.id().equals(id)).findFirst();
    }

    private List<Template> templates() {
        return service.flow().work().templates();
    }
}
