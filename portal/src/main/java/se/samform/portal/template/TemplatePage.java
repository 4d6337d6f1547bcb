package se.samform.portal.template;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.samform.core.flow.Template;
import se.samform.core.municipality.Unit;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.engine.template.OwnTemplate;
import se.samform.engine.template.OwnTemplates;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** A text to begin with, to be written; also what is shown again, as it was typed, when it was refused. */
@Named
@RequestScoped
public class TemplatePage implements Page {
    static final String VIEW = "desk-template";

    @Inject Visit visit;
    @Inject HttpServletRequest request;
    @Inject Writing writing;
    @Inject OwnTemplates templates;
    @Inject Told told;
    private Optional<OwnTemplate> template = Optional.empty();
    private Optional<TypedTemplate> typed = Optional.empty();
    private Optional<String> refused = Optional.empty();
    private List<TemplateProblem> problems = List.of();
    private int seen;

    /** What is said in one language. @param titleWrong what is wrong with it, in words; empty for nothing @param textWrong likewise */
    public record Said(String tag, String language, String title, String text, String titleWrong, String textWrong) {}

    /** Something to choose. */
    public record Choice(String value, String name, boolean chosen) {}

    /** What was done to it once. */
    public record Change(String what, String title, String text) {}

    @Override
    public Reply open() {
        String id = refused.orElseGet(() -> parameter("of"));
        template = writing.find(id);
        return id.isEmpty() && writing.mayAny() || template.isPresent() ? Reply.show() : Reply.notFound();
    }

    private String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    /** Inside the municipality. */
    static String path(long id) {
        return "desk/templates/text?of=" + id;
    }

    /** @param of the one that it is about, empty for a new one @param version over which it was to be saved */
    void refuse(String of, TypedTemplate said, List<TemplateProblem> what, int version) {
        refused = Optional.of(of);
        typed = Optional.of(said);
        problems = what;
        seen = version;
    }

    public List<TemplateProblem> getProblems() {
        return problems;
    }

    /** What is wrong with what it is to begin, in words; empty for nothing. */
    public String getBeginsWrong() {
        return TemplateProblem.at(TemplateProblem.BEGINS, problems);
    }

    private TypedTemplate shown() {
        return typed.or(() -> template.map(TypedTemplate::of)).orElseGet(() -> new TypedTemplate(parameter("unit"), "", LocalText.NONE, LocalText.NONE));
    }

    public String getOf() {
        return template.map(each -> String.valueOf(each.id())).orElse("");
    }

    public int getVersion() {
        return typed.isEmpty() ? template.map(OwnTemplate::version).orElse(0) : seen;
    }

    public boolean isNew() {
        return template.isEmpty();
    }

    public boolean isRetired() {
        return template.filter(OwnTemplate::retired).isPresent();
    }

    /** Whose it is, in words: that is said once. */
    public String getWhose() {
        return template.flatMap(OwnTemplate::unit).map(told.people()::unit).orElseGet(() -> told.texts().of("template.whole"));
    }

    /** Whose a new one may be. */
    public List<Choice> getUnits() {
        var whole = writing.may(Optional.empty()) ? Stream.of(new Choice("", told.texts().of("template.whole"), shown().unit().isEmpty())) : Stream.<Choice>empty();
        return Stream.concat(whole, writing.units().stream().map(this::choice)).toList();
    }

    private Choice choice(Unit unit) {
        return new Choice(unit.id().text(), unit.name(), unit.id().text().equals(shown().unit()));
    }

    public List<Choice> getBegins() {
        return Arrays.stream(OwnTemplate.Begins.values())
            .map(begins -> new Choice(begins.key(), told.texts().of("template.begins." + begins.key()), begins.key().equals(shown().begins()))).toList();
    }

    /** What its words may be filled with, as they are written. */
    public List<String> getFields() {
        return new TreeSet<>(Template.FIELDS).stream().map(field -> "{" + field + "}").toList();
    }

    public List<Said> getAll() {
        return writing.languages().stream().map(this::said).toList();
    }

    private Said said(Language language) {
        String title = TemplateProblem.at(TemplateProblem.title(language), problems);
        String text = TemplateProblem.at(TemplateProblem.text(language), problems);
        return new Said(language.tag(), Locale.forLanguageTag(language.tag()).getDisplayLanguage(visit.getLocale()), shown().title(language), shown().text(language), title, text);
    }

    /** What was done to it, newest first. */
    public List<Change> getChanges() {
        return template.map(each -> templates.changes(writing.municipality(), each.id()).stream().map(this::change).toList()).orElse(List.of());
    }

    private Change change(OwnTemplates.Change change) {
        String by = told.people().officer(change.by()).orElseGet(() -> told.texts().of("notice.somebody"));
        return new Change(told.texts().of("template.did." + change.did(), by, told.times().moment(change.at())), change.title().in(told.language()), change.text().in(told.language()));
    }
}
