package se.samform.portal.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.flow.Template;
import se.samform.core.id.UnitId;
import se.samform.core.text.Language;
import se.samform.engine.template.OwnTemplate;
import se.samform.portal.wording.People;

/** Texts to begin with, by whose they are. @param key of what stands before them @param unit whose they are; empty for the e-service's and the municipality's */
public record TemplateGroup(String key, String unit, List<CaseTemplates.Choice> choices) {
    /** Stands before the number of one that belongs to no e-service; no id of an e-service's has it. */
    private static final String OWN = "own:";

    /** The e-service's own, then the unit's, then the municipality's; what is empty is left out. @param order what a button says before a text's id */
    static List<TemplateGroup> of(List<CaseTemplates.Choice> service, List<OwnTemplate> own, OwnTemplate.Begins begins, String order, Language mine, People people) {
        var fitting = own.stream().filter(each -> each.begins() == begins).toList();
        var units = fitting.stream().map(OwnTemplate::unit).flatMap(Optional::stream).distinct()
            .map(unit -> new TemplateGroup("desk.templates.unit", people.unit(unit), choices(fitting, Optional.of(unit), order, mine)));
        var whole = new TemplateGroup("desk.templates.whole", "", choices(fitting, Optional.empty(), order, mine));
        return Stream.of(Stream.of(new TemplateGroup("desk.many.template", "", service)), units, Stream.of(whole)).flatMap(groups -> groups)
            .filter(group -> !group.choices().isEmpty()).toList();
    }

    private static List<CaseTemplates.Choice> choices(List<OwnTemplate> own, Optional<UnitId> unit, String order, Language mine) {
        return own.stream().filter(each -> each.unit().equals(unit)).map(each -> new CaseTemplates.Choice(each.title().in(mine), order + OWN + each.id())).toList();
    }

    /** As one of an e-service's. */
    static Template template(OwnTemplate own) {
        return new Template(OWN + own.id(), own.title(), own.text());
    }
}
