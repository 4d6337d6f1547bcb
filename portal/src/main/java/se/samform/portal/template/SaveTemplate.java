package se.samform.portal.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.engine.template.OwnTemplate;
import se.samform.engine.template.OwnTemplates;
import se.samform.engine.template.TemplateFault;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Keeping;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** Saves a text to begin with, offers it no more, or offers it again. */
@ApplicationScoped
public class SaveTemplate implements Keeping {
    @Inject Visit visit;
    @Inject Writing writing;
    @Inject OwnTemplates templates;
    @Inject TemplatePage page;
    @Inject Told told;

    /** Which it is is said by what was typed; whether they may write that one is asked when it is carried out. */
    @Override
    public boolean isTheirs() {
        return writing.mayAny();
    }

    @Override
    public Reply handle(Exchange exchange) {
        String id = exchange.parameter("of");
        var typed = TypedTemplate.read(writing.languages(), exchange::parameter);
        if (id.isEmpty()) return unit(typed.unit()).filter(writing::may).map(unit -> make(unit, typed)).orElseGet(Reply::notFound);
        return writing.find(id).map(found -> change(found, typed, exchange)).orElseGet(Reply::notFound);
    }

    /** Empty for what is no unit; empty inside for the municipality. */
    private static Optional<Optional<UnitId>> unit(String text) {
        try {
            return Optional.of(text.isEmpty() ? Optional.empty() : Optional.of(new UnitId(UUID.fromString(text))));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private OfficerId officer() {
        return writing.officer().orElseThrow().id();
    }

    private Reply make(Optional<UnitId> unit, TypedTemplate typed) {
        var begins = OwnTemplate.Begins.of(typed.begins());
        var problems = problems(typed);
        if (begins.isEmpty() || !problems.isEmpty()) return again("", typed, problems, 0);
        var made = templates.make(writing.municipality(), new OwnTemplate(0, unit, begins.get(), typed.title(), typed.text(), 0, false), officer());
        return made.isPresent() ? done("saved") : again("", typed, nowhere(told.texts().of("template.too-many", OwnTemplates.MOST)), 0);
    }

    private Reply change(OwnTemplate found, TypedTemplate typed, Exchange exchange) {
        String seen = exchange.parameter("version");
        int version = seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0;
        return switch (exchange.parameter("do")) {
            case "retire" -> retire(found, true, version);
            case "restore" -> retire(found, false, version);
            default -> save(found, typed, version);
        };
    }

    /** By a form of its own, in which no words are typed: should it be too late, they are shown as they are by now. */
    private Reply retire(OwnTemplate found, boolean retired, int version) {
        return templates.retire(writing.municipality(), found.id(), retired, version, officer()) ? done(retired ? "retired" : "restored")
            : overtaken(found, TypedTemplate.of(found), found.version());
    }

    private Reply save(OwnTemplate found, TypedTemplate typed, int version) {
        var begins = OwnTemplate.Begins.of(typed.begins());
        var problems = problems(typed);
        if (begins.isEmpty() || !problems.isEmpty()) return again(found, typed, problems, version);
        var changed = new OwnTemplate(found.id(), found.unit(), begins.get(), typed.title(), typed.text(), version, found.retired());
        return templates.change(writing.municipality(), changed, officer()) ? done("saved") : overtaken(found, typed, version);
    }

    private static Reply done(String what) {
        return Reply.to("desk/templates?done=" + what + "#done");
    }

    private Reply overtaken(OwnTemplate found, TypedTemplate typed, int version) {
        return again(found, typed, nowhere(told.texts().of("notice.overtaken")), version);
    }

    private static List<TemplateProblem> nowhere(String text) {
        return List.of(new TemplateProblem(text, ""));
    }

    /** All that is wrong with what was typed, each at its field. */
    private List<TemplateProblem> problems(TypedTemplate typed) {
        var begins = OwnTemplate.Begins.of(typed.begins()).isEmpty()
            ? Stream.of(new TemplateProblem(told.texts().of("template.wrong.begins"), TemplateProblem.BEGINS)) : Stream.<TemplateProblem>empty();
        return Stream.concat(begins, typed.faults(writing.languages()).stream().map(fault -> new TemplateProblem(words(fault), TemplateProblem.field(fault)))).toList();
    }

    private String words(TemplateFault fault) {
        String language = Locale.forLanguageTag(fault.language().tag()).getDisplayLanguage(visit.getLocale());
        return told.texts().of("template.wrong." + fault.kind(), language, "{" + fault.field() + "}");
    }

    private Reply again(OwnTemplate found, TypedTemplate typed, List<TemplateProblem> problems, int version) {
        return again(String.valueOf(found.id()), typed, problems, version);
    }

    /** @param of the one that it is about, which the address of a kept post doesn't say; empty for a new one */
    private Reply again(String of, TypedTemplate typed, List<TemplateProblem> problems, int version) {
        page.refuse(of, typed, problems, version);
        return new Reply.Again(TemplatePage.VIEW, TemplatePage.class);
    }
}
