package se.samform.designer.logic;

import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samform.core.text.Language;
import se.samform.designer.draft.Change;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Edit;
import se.samform.designer.draft.Place;
import se.samform.designer.draft.Wish;
import se.samform.designer.logic.ConditionEdits.Verb;
import se.samform.designer.wording.Vocabulary;

/** What somebody is choosing at a place, which is saved as soon as all of it is chosen. */
public record LogicDraft(LogicPlace place, Optional<ConditionPart> condition, Optional<FormulaPart> formula) {

  /** Keys of the first lines. */
  public static final String CONDITION = "c";
  public static final String FORMULA = "f";

  /** As it stands. */
  public static LogicDraft of(Document document, LogicPlace place) {
    return new LogicDraft(
        place, place.condition().map(at -> ConditionText.read(place.written(document, at))),
        place.formula().map(at -> FormulaText.read(document.at(at).orElse(JsonValue.NULL))));
  }

  /** As it was chosen. */
  public static LogicDraft of(Vocabulary vocabulary, Language language, LogicPlace place, Posted posted) {
    return new LogicDraft(
        place, place.condition().map(at -> new ConditionLines(vocabulary, language).read(posted, CONDITION)),
        place.formula().map(at -> new FormulaLines(vocabulary, language).read(posted, FORMULA)));
  }

  /** With what a button does. */
  public LogicDraft done(Verb verb, String key) {
    return new LogicDraft(
        place, condition.map(part -> ConditionEdits.done(part, verb, key, CONDITION)), formula.map(part -> FormulaEdits.done(part, verb, key, FORMULA)));
  }

  /** The lines of its condition; none where it has none. */
  public List<Line> conditionLines(Vocabulary vocabulary, Language language, Standing standing) {
    return condition.map(part -> new ConditionLines(vocabulary, language).lines(part, standing, CONDITION)).orElse(List.of());
  }

  public List<Line> formulaLines(Vocabulary vocabulary, Language language, Standing standing) {
    return formula.map(part -> new FormulaLines(vocabulary, language).lines(part, place.kind(), standing, FORMULA)).orElse(List.of());
  }

  public boolean isFinished(Vocabulary vocabulary, Language language, Standing standing) {
    return conditionLines(vocabulary, language, standing).stream().noneMatch(Line::isUnfinished)
        && formulaLines(vocabulary, language, standing).stream().noneMatch(Line::isUnfinished);
  }

  /** What must be changed for it to stand so; nothing where it does. Of a draft that is finished. */
  public Edit edit(Document document) {
    var changes = new ArrayList<Change>();
    condition.ifPresent(part -> change(document, place.condition().orElseThrow(), ConditionText.write(part)).ifPresent(changes::add));
    formula.ifPresent(part -> change(document, place.formula().orElseThrow(), FormulaText.write(part)).ifPresent(changes::add));
    return new Edit(changes);
  }

  /** What is usual isn't written. */
  private Optional<Change> change(Document document, Place at, JsonValue wanted) {
    var isUsual = place.usual().isPresent() && wanted == (place.usual().get() ? JsonValue.TRUE : JsonValue.FALSE);
    if (isUsual) {
      return document.at(at).map(was -> new Change.Take(at));
    }
    return document.at(at).filter(wanted::equals).isPresent() ? Optional.empty() : Optional.of(new Change.Put(at, wanted));
  }

  /** @param seen what stood at its places when they were shown, as {@link #seen} told it */
  public Wish wish(Document document, List<String> seen) {
    var places = places();
    Map<Place, Optional<JsonValue>> stood = new HashMap<>();
    for (int i = 0; i < places.size() && i < seen.size(); i++) {
      stood.put(places.get(i), LogicSeen.read(seen.get(i)));
    }
    var edit = edit(document);
    stood.keySet().retainAll(edit.changes().stream().map(LogicDraft::at).toList());
    return new Wish(edit, stood);
  }

  private static Place at(Change change) {
    return switch (change) {
      case Change.Put(var at, var value) -> at;
      case Change.Take(var at) -> at;
      case Change.Insert(var list, var before, var value) -> list;
      case Change.Move(var at, var list, var before) -> at;
    };
  }

  private List<Place> places() {
    var places = new ArrayList<Place>();
    place.condition().ifPresent(places::add);
    place.formula().ifPresent(places::add);
    return places;
  }

  /** What stands at its places, for the page to send back. */
  public List<String> seen(Document document) {
    return places().stream().map(at -> LogicSeen.text(document.at(at))).toList();
  }
}
