package se.samform.portal.designer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.text.Language;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;
import se.samform.designer.logic.LogicDraft;
import se.samform.designer.logic.LogicMap;
import se.samform.designer.logic.LogicPlace;
import se.samform.designer.logic.LogicSentence;
import se.samform.designer.logic.Standing;
import se.samform.designer.logic.WhereUsed;
import se.samform.designer.wording.InWords;
import se.samform.designer.wording.LogicInWords;
import se.samform.designer.wording.PlaceNames;
import se.samform.portal.designer.SettingField.Chosen;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** The logic of a design: the condition or formula that is selected, as lines and as a sentence; decision tables; the map; all of it as a list. */
@Named
@RequestScoped
public class DesignLogicPage implements Page {
    @Inject DesignPage head;
    @Inject Visit visit;
    @Inject Told told;
    private static final int MOST_USES = 40;

    private String asked;
    private Optional<LogicDraft> posted = Optional.empty();
    private Place at = Place.WHOLE;
    private InWords words;
    private Optional<LogicDraft> draft = Optional.empty();
    private LogicMap map;

    /** Something that has logic. @param at its place */
    public record Listed(String at, String name, String sentence, boolean picked) {}

    @Override
    public Reply open() {
        if (!head.open()) return Reply.notFound();
        var definition = DefinitionCodec.outline(document().tree());
        if (definition.isEmpty()) return Reply.notFound();
        words = InWords.of(definition.get());
        at = Place.of(asked == null ? visit.query("at") : asked);
        draft = posted.or(() -> LogicPlace.of(document(), at).map(place -> LogicDraft.of(document(), place)));
        var whole = LogicMap.of(words);
        map = getStep().isEmpty() ? question().map(id -> whole.around("question/" + id)).orElse(whole) : whole.ofStep(getStep());
        return Reply.show();
    }

    /** What is selected on the page that was posted. */
    void select(String place) {
        asked = place;
    }

    /** What was chosen and isn't finished yet. */
    void show(LogicDraft unfinished) {
        posted = Optional.of(unfinished);
    }

    private Document document() {
        return head.document();
    }

    private Language language() {
        return told.language();
    }

    public String getAt() {
        return at.text();
    }

    /** Whether there is something to choose in. */
    public boolean isChosen() {
        return draft.isPresent();
    }

    /** What it is about. */
    public String getAbout() {
        return at.names().size() < 2 ? "" : named(at.outer());
    }

    private String named(Place place) {
        return place.pointer(document().tree()).map(pointer -> new PlaceNames(document().tree(), language()).place(pointer)).orElse("");
    }

    /** Key of the question that the condition answers. */
    public String getAsks() {
        return draft.map(LogicDraft::place).filter(place -> place.condition().isPresent() && place.formula().isPresent()).map(place -> "rule").orElseGet(at::last);
    }

    public List<LogicLine> getConditionLines() {
        return draft.map(chosen -> LogicLine.of(chosen.conditionLines(words.vocabulary(), language(), standing(chosen)), language())).orElse(List.of());
    }

    public List<LogicLine> getFormulaLines() {
        return draft.map(chosen -> LogicLine.of(chosen.formulaLines(words.vocabulary(), language(), standing(chosen)), language())).orElse(List.of());
    }

    private Standing standing(LogicDraft chosen) {
        return chosen.place().standing(document());
    }

    /** What stands there now, for who posts to say what was seen. */
    public List<String> getSeen() {
        return draft.map(chosen -> chosen.seen(document())).orElse(List.of());
    }

    public boolean isFinished() {
        return draft.filter(chosen -> chosen.isFinished(words.vocabulary(), language(), standing(chosen))).isPresent();
    }

    /** Of what is finished alone. */
    public List<LogicWord> getSentence() {
        return draft.filter(chosen -> isFinished()).flatMap(chosen -> LogicSentence.of(chosen, words)).map(sentence -> LogicWord.of(sentence, language())).orElse(List.of());
    }

    public List<LogicTable> getTables() {
        return LogicTable.of(document(), words, at, language());
    }

    /** The id of the question that is selected. */
    private Optional<String> question() {
        int last = at.names().lastIndexOf("questions");
        return last >= 0 && last + 1 < at.names().size() ? Optional.of(at.names().get(last + 1)) : Optional.empty();
    }

    public String getQuestion() {
        return question().filter(id -> words.vocabulary().question(id).isPresent()).orElse("");
    }

    public List<String> getUses() {
        return getQuestion().isEmpty() ? List.of() : new WhereUsed(document().tree(), words).question(getQuestion()).stream()
            .map(use -> use.sentence().map(sentence -> use.place().in(language()) + ": " + sentence.in(language())).orElseGet(() -> use.place().in(language()))).distinct().limit(MOST_USES).toList();
    }

    /** The step whose map is shown; empty for the whole, or what is connected with what is selected. */
    public String getStep() {
        return visit.query("step");
    }

    public List<Chosen> getSteps() {
        return words.vocabulary().definition().steps().stream().map(step -> new Chosen(step.id(), step.title().in(language()), step.id().equals(getStep()))).toList();
    }

    public LogicDrawing getDrawing() {
        return LogicDrawing.of(map, question().map(id -> "question/" + id).orElse(""), language());
    }

    public boolean isDrawn() {
        return !map.isEmpty();
    }

    public List<String> getArrows() {
        return LogicDrawing.told(map, language());
    }

    /** All logic that is written, where it stands. */
    public List<Listed> getAll() {
        return LogicInWords.of(words).stream().map(this::listed).toList();
    }

    private Listed listed(LogicInWords.Told each) {
        var place = Place.ofPointer(each.at(), document().tree());
        var of = each.at().startsWith("/flow/routes/") ? place.in("when") : place;
        return new Listed(of.text(), each.of().in(language()), each.sentence().in(language()), of.equals(at));
    }

    /** Where a condition may be written: when a question is shown, must be answered, and can't be changed. */
    public List<Chosen> getPlaces() {
        return new LogicPlaces(document(), language()).all(at);
    }

    /** Of whatever can be shown on the map. @param id of its node @return what its link leads to */
    public String link(String id) {
        var names = List.of(id.split("/", 2));
        return switch (names.getFirst()) {
            case "question" -> new LogicPlaces(document(), language()).question(names.getLast()).map(place -> place.in("shown").text()).orElse("");
            case "step" -> Place.of("steps").in(names.getLast(), "shown").text();
            case "route" -> Place.of("flow").in("routes", names.getLast(), "when").text();
            default -> Stream.of("tables/" + names.getLast() + "/rules/0", "tables/" + names.getLast() + "/versions/0/rules/0").filter(text -> document().at(Place.of(text)).isPresent()).findFirst().orElse("");
        };
    }
}
