package se.samform.designer.settings;

import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samform.core.text.LocalText;
import se.samform.designer.draft.Change;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;

/** Something that is to stand elsewhere. */
final class Moving {
    private static final Place STEPS = Place.of("steps");
    private static final String QUESTIONS = "questions";

    private final Document document;
    private final Place what;

    Moving(Document document, Place what) {
        this.document = document;
        this.what = what;
    }

    private boolean isThere() {
        return what.names().size() >= 2 && document.at(what).isPresent() && document.at(what.outer()).orElseThrow() instanceof JsonArray;
    }

    Acted move(Acts.How how) {
        if (!isThere()) return new Acted.NotThere();
        var names = document.namesIn(what.outer());
        int at = names.indexOf(what.last());
        return switch (how) {
            case UP -> at > 0 ? to(what.outer(), names.get(at - 1)) : over(-1);
            case DOWN -> at + 1 < names.size() ? to(what.outer(), at + 2 < names.size() ? behind(names, at + 2) : "") : over(1);
            case IN -> at > 0 ? into(what.outer().in(names.get(at - 1))) : noGroup();
            case OUT -> isInGroup() ? to(what.outer().outer().outer(), following(what.outer().outer())) : Acted.wrong("Det står inte i någon grupp.", "It stands in no group.");
        };
    }

    /** In lists without names, things are called by their numbers as they are without what moves. */
    private String behind(List<String> names, int number) {
        boolean isNamed = document.at(what.in("id")).isPresent();
        return isNamed ? names.get(number) : String.valueOf(number - 1);
    }

    private Acted into(Place group) {
        return document.textAt(group.in("type")).equals("group") ? to(group.in(QUESTIONS), "") : noGroup();
    }

    private static Acted noGroup() {
        return Acted.wrong("Det finns ingen grupp ovanför.", "There is no group above it.");
    }

    private boolean isInGroup() {
        return what.outer().last().equals(QUESTIONS) && what.names().size() > 4;
    }

    /** Out of its group, or into the step beside. */
    private Acted over(int way) {
        boolean isQuestion = what.outer().last().equals(QUESTIONS);
        if (isInGroup()) return to(what.outer().outer().outer(), way < 0 ? what.outer().outer().last() : following(what.outer().outer()));
        var step = isQuestion ? beside(what.outer().outer(), way) : Optional.<Place>empty();
        if (step.isEmpty()) return way < 0 ? Acted.wrong("Det står redan först.", "It stands first already.") : Acted.wrong("Det står redan sist.", "It stands last already.");
        var list = step.get().in(QUESTIONS);
        return to(list, way < 0 ? "" : document.namesIn(list).stream().findFirst().orElse(""));
    }

    private Optional<Place> beside(Place step, int way) {
        var names = document.namesIn(STEPS);
        int at = names.indexOf(step.last()) + way;
        return at < 0 || at >= names.size() ? Optional.empty() : Optional.of(STEPS.in(names.get(at)));
    }

    /** The name of what stands behind something in its list, as it is without what moves; empty for the end. */
    private String following(Place place) {
        var names = document.namesIn(place.outer()).stream().filter(name -> name.equals(place.last()) || !place.outer().in(name).equals(what)).toList();
        int at = names.indexOf(place.last());
        return at + 1 < names.size() ? names.get(at + 1) : "";
    }

    Acted place(Place beside, boolean after) {
        if (!isThere() || document.at(beside).isEmpty() || beside.names().size() < 2) return new Acted.NotThere();
        if (beside.equals(what)) return Acted.done(List.of(), what);
        boolean isStep = what.outer().equals(STEPS);
        if (isStep && !beside.names().getFirst().equals(STEPS.last())) return cannotStand();
        if (isStep && beside.isIn(what)) return Acted.done(List.of(), what);
        if (isStep) return to(STEPS, after ? following(STEPS.in(beside.names().get(1))) : beside.names().get(1));
        if (beside.outer().equals(STEPS)) return onStep(beside, after);
        return to(beside.outer(), after ? behind(beside) : before(beside));
    }

    private Acted onStep(Place step, boolean after) {
        if (!what.outer().last().equals(QUESTIONS)) return cannotStand();
        var into = after ? Optional.of(step) : beside(step, -1);
        if (into.isEmpty()) return Acted.wrong("Ovanför finns inget steg.", "There is no step above it.");
        var list = into.get().in(QUESTIONS);
        return to(list, after ? document.namesIn(list).stream().filter(name -> !list.in(name).equals(what)).findFirst().orElse("") : "");
    }

    private String behind(Place beside) {
        boolean isNamed = document.at(beside.in("id")).isPresent();
        if (isNamed) return following(beside);
        int number = number(beside) + 1;
        return number < document.namesIn(beside.outer()).size() - (isSameList(beside) ? 1 : 0) ? String.valueOf(number) : "";
    }

    private String before(Place beside) {
        return document.at(beside.in("id")).isPresent() ? beside.last() : String.valueOf(number(beside));
    }

    /** Without what moves. */
    private int number(Place beside) {
        int number = Integer.parseInt(beside.last());
        return isSameList(beside) && Integer.parseInt(what.last()) < number ? number - 1 : number;
    }

    private boolean isSameList(Place beside) {
        return beside.outer().equals(what.outer());
    }

    private static Acted cannotStand() {
        return Acted.wrong("Det kan inte stå där.", "It can't stand there.");
    }

    /** @param before by its name in the list without what moves */
    Acted to(Place list, String before) {
        if (!isThere() || document.at(list.outer()).isEmpty()) return new Acted.NotThere();
        var from = what.outer();
        if (list.isIn(what)) return Acted.wrong("En grupp kan inte stå i sig själv.", "A group can't stand in itself.");
        if (list.equals(from) && isAlready(before)) return Acted.done(List.of(), what);
        return refused(list).<Acted>map(Acted.Wrong::new).orElseGet(() -> moved(from, list, before));
    }

    private boolean isAlready(String before) {
        return document.at(what.in("id")).isPresent() && following(what).equals(before);
    }

    private Optional<LocalText> refused(Place list) {
        var from = what.outer();
        if (list.equals(from)) return Optional.empty();
        boolean isAlike = list.last().equals(from.last()) || isOfTree(list) && isOfTree(from) && root(list).equals(root(from));
        if (!isAlike || !list.last().equals(QUESTIONS) && !isOfTree(list)) return Optional.of(LocalText.of("Det kan inte stå där.", "It can't stand there."));
        var last = document.namesIn(from).size() == 1 ? Removing.lastOne(document, from) : Optional.<LocalText>empty();
        return last.or(() -> list.last().equals(QUESTIONS) ? Fits.in(document, list, document.at(what).map(JsonValue::asJsonObject).orElse(JsonValue.EMPTY_JSON_OBJECT)) : Optional.empty());
    }

    private static boolean isOfTree(Place list) {
        return list.last().equals("nodes") || list.last().equals("children");
    }

    private static Place root(Place list) {
        var root = list;
        while (root.last().equals("children")) root = root.outer().outer();
        return root;
    }

    private Acted moved(Place from, Place list, String before) {
        var changes = new ArrayList<Change>();
        changes.add(new Change.Move(what, list, before));
        boolean isLast = document.namesIn(from).size() == 1 && !list.equals(from);
        if (isLast && from.last().equals(QUESTIONS)) changes.add(new Change.Put(from, JsonValue.EMPTY_JSON_ARRAY));
        return Acted.done(changes, then(list, before));
    }

    private Place then(Place list, String before) {
        if (document.at(what.in("id")).isPresent()) return list.in(document.textAt(what.in("id")));
        return list.in(before.isEmpty() ? String.valueOf(document.namesIn(list).size() - (list.equals(what.outer()) ? 1 : 0)) : before);
    }
}
