package se.samform.portal.designer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.text.Language;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;
import se.samform.designer.logic.LogicDraft;
import se.samform.designer.logic.LogicPlace;
import se.samform.designer.logic.LogicSentence;
import se.samform.designer.settings.QuestionKind;
import se.samform.designer.settings.Settings;
import se.samform.designer.wording.InWords;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** The form of a design: its steps and questions, the step as citizens will see it, the settings of what is selected. */
@Named
@RequestScoped
public class DesignFormPage implements Page {
    @Inject DesignPage head;
    @Inject Visit visit;
    @Inject Told told;
    private Place at = Place.WHOLE;
    private String asked;
    private String language = "";
    private List<Outline> outline;
    private SettingView.Wrong wrong = SettingView.Wrong.NOTHING;
    private Optional<Settings> settings = Optional.empty();
    private Optional<InWords> words;

    /** Settings that belong together. @param folded whether it is opened by who looks for it */
    public record Group(String id, String title, boolean folded, List<SettingView> settings) {}

    @Override
    public Reply open() {
        if (!head.open()) return Reply.notFound();
        if (asked == null) asked = visit.query("at");
        at = there(Place.of(asked));
        language = head.getLanguages().contains(visit.query("in")) ? visit.query("in") : head.getLanguages().getFirst();
        outline = Outline.of(document(), new Language(language));
        settings = Settings.of(document(), at, told.language());
        return Reply.show();
    }

    /** What was selected on the page that was posted. */
    void select(String place) {
        asked = place;
    }

    /** What was posted for a field can't be. */
    void wrong(String field, String sentence) {
        wrong = new SettingView.Wrong(field, sentence);
    }

    private Document document() {
        return head.document();
    }

    /** What is selected, or the nearest thing around it that is there still; the first step where nothing was asked for. */
    private Place there(Place place) {
        var at = place;
        while (!at.isWhole() && document().at(at).isEmpty()) at = at.outer();
        var steps = document().namesIn(Place.of("steps"));
        boolean isSomething = at.names().size() > 1 || asked.equals("head");
        return isSomething || steps.isEmpty() ? at : Place.of("steps").in(steps.getFirst());
    }

    /** Types of questions that stand together where one is chosen. */
    public record Family(String title, List<Kind> kinds) {}

    /** @param when to use it @param words by which it is found */
    public record Kind(String word, String icon, String title, String when) {}

    public List<Family> getFamilies() {
        return Arrays.stream(QuestionKind.Family.values()).map(family -> new Family(family.title().in(told.language()), family.kinds().stream().map(this::kind).toList())).toList();
    }

    private Kind kind(QuestionKind kind) {
        return new Kind(kind.word(), kind.icon(), kind.title().in(told.language()), kind.when().in(told.language()));
    }

    /** Whether a question is selected. */
    public boolean isQuestion() {
        return at.names().size() > 2 && at.names().get(at.names().size() - 2).equals("questions");
    }

    /** Whether something is selected that can be moved, copied and taken away. */
    public boolean isMovable() {
        return head.isAllTheirs() && (isQuestion() || at.names().size() == 2 && at.names().getFirst().equals("steps"));
    }

    /** The type of the question that is selected. */
    public String getType() {
        return document().textAt(at.in("type"));
    }

    /** The list that a new question comes to: behind what is selected, or at the end of the step. */
    public String getList() {
        return isQuestion() ? at.outer().text() : "steps/" + getStep() + "/questions";
    }

    /** The question that a new one comes before; empty for the end. */
    public String getBefore() {
        if (!isQuestion()) return "";
        var names = document().namesIn(at.outer());
        int next = names.indexOf(at.last()) + 1;
        return next < names.size() ? names.get(next) : "";
    }

    public List<Outline> getOutline() {
        return outline;
    }

    /** What the selected thing is. */
    public String getKind() {
        return settings.map(each -> each.kind().in(told.language())).orElse("");
    }

    public String getTitle() {
        return settings.map(Settings::title).filter(title -> !title.isEmpty()).orElseGet(() -> told.texts().of("design.no-name"));
    }

    public List<Group> getGroups() {
        return settings.map(Settings::groups).orElse(List.of()).stream()
            .map(group -> new Group(group.id(), group.title().in(told.language()), group.isFolded(), SettingView.of(group.settings(), told.language(), wrong, reach()))).toList();
    }

    private SettingView.Reach reach() {
        if (head.isAllTheirs()) return SettingView.Reach.ALL;
        return head.isTextsTheirs() ? SettingView.Reach.TEXTS : SettingView.Reach.NOTHING;
    }

    /** Text of the place that is selected; empty for the e-service itself. */
    public String getAt() {
        return at.text();
    }

    Place at() {
        return at;
    }

    /** The step that is shown; empty where there is none. */
    public String getStep() {
        return at.names().size() > 1 && at.names().getFirst().equals("steps") ? at.names().get(1)
            : document().namesIn(Place.of("steps")).stream().findFirst().orElse("");
    }

    public String getLanguage() {
        return language;
    }

    /** What the condition or formula at a place says, in words; empty where it can't be read. */
    public String sentence(String place) {
        return LogicPlace.of(document(), Place.of(place)).map(found -> LogicDraft.of(document(), found))
            .flatMap(draft -> words().flatMap(said -> LogicSentence.of(draft, said)))
            .map(sentence -> sentence.in(told.language())).orElse("");
    }

    private Optional<InWords> words() {
        if (words == null) words = DefinitionCodec.outline(document().tree()).map(InWords::of);
        return words;
    }
}
