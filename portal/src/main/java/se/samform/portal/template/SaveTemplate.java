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
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** Saves a text to begin with, offers it no more, or offers it again. */
@ApplicationScoped
public class SaveTemplate implements Handler {
    @Inject Visit visit;
    @Inject Writing writing;
    @Inject OwnTemplates templates;
    @Inject TemplatePage page;
    @Inject Told told;

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
        var faults = typed.faults(writing.languages());
        if (begins.isEmpty() || !faults.isEmpty()) return again(typed, begins.isEmpty(), faults, 0);
        var made = templates.make(writing.municipality(), new OwnTemplate(0, unit, begins.get(), typed.title(), typed.text(), 0, false), officer());
        return made.isPresent() ? done("saved") : again(typed, List.of(told.texts().of("template.too-many", OwnTemplates.MOST)), List.of(), 0);
    }

    private Reply change(OwnTemplate found, TypedTemplate typed, Exchange exchange) {
        String seen = exchange.parameter("version");
        int version = seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0;
        return switch (exchange.parameter("do")) {
            case "retire" -> retire(found, typed, true, version);
            case "restore" -> retire(found, typed, false, version);
            default -> save(found, typed, version);
        };
    }

    private Reply retire(OwnTemplate found, TypedTemplate typed, boolean retired, int version) {
        return templates.retire(writing.municipality(), found.id(), retired, version, officer()) ? done(retired ? "retired" : "restored") : overtaken(typed, version);
    }

    private Reply save(OwnTemplate found, TypedTemplate typed, int version) {
        var begins = OwnTemplate.Begins.of(typed.begins());
        var faults = typed.faults(writing.languages());
        if (begins.isEmpty() || !faults.isEmpty()) return again(typed, begins.isEmpty(), faults, version);
        var changed = new OwnTemplate(found.id(), found.unit(), begins.get(), typed.title(), typed.text(), version, found.retired());
        return templates.change(writing.municipality(), changed, officer()) ? done("saved") : overtaken(typed, version);
    }

    private static Reply done(String what) {
        return Reply.to("desk/templates?done=" + what + "#done");
    }

    private Reply overtaken(TypedTemplate typed, int version) {
        return again(typed, List.of(told.texts().of("notice.overtaken")), List.of(), version);
    }

    private Reply again(TypedTemplate typed, boolean isNothing, List<TemplateFault> faults, int version) {
        var begins = isNothing ? List.of(told.texts().of("template.wrong.begins")) : List.<String>of();
        var words = faults.stream().map(this::words).toList();
        return again(typed, Stream.concat(begins.stream(), words.stream()).toList(), faults, version);
    }

    private String words(TemplateFault fault) {
        String language = Locale.forLanguageTag(fault.language().tag()).getDisplayLanguage(visit.getLocale());
        return told.texts().of("template.wrong." + fault.kind(), language, "{" + fault.field() + "}");
    }

    private Reply again(TypedTemplate typed, List<String> problems, List<TemplateFault> faults, int version) {
        page.refuse(typed, problems, faults, version);
        return new Reply.Again(TemplatePage.VIEW, TemplatePage.class);
    }
}
