package se.samform.designer.settings;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.samform.core.form.Fault;
import se.samform.designer.draft.Change;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;

/** What is done to a form as a whole: adding, moving, copying, taking away, each as a wish to be done at once. */
public final class Acts {
    private static final Place STEPS = Place.of("steps");

    private Acts() {}

    /** Which way something moves. */
    public enum How {
        /** Before the one above it; at the top of its step, to the end of the step before; at the top of a group, before the group. */
        UP,
        /** As up, the other way. */
        DOWN,
        /** To the end of the group right above it. */
        IN,
        /** Behind the group that it stands in. */
        OUT
    }

    /** A new question. @param list of a step or a group @param before the id of the question that follows; empty for the end */
    public static Acted add(Document document, QuestionKind kind, Place list, String before) {
        if (!list.last().equals("questions") || !isThere(document, list, before)) return new Acted.NotThere();
        return Fits.in(document, list, kind).<Acted>map(Acted.Wrong::new).orElseGet(() -> inserted(list, before, Begin.question(document, kind)));
    }

    /** A new step with nothing in it. @param before the id of the step that follows; empty for the end */
    public static Acted addStep(Document document, String before) {
        return isThere(document, STEPS, before) ? inserted(STEPS, before, Begin.step(document)) : new Acted.NotThere();
    }

    /** A new option, row, place in a tree, thing with a price, paragraph, role, or what else stands in the list. @param before as in {@link #add} */
    public static Acted addItem(Document document, Place list, String before) {
        if (list.isWhole() || !isThere(document, list, before)) return new Acted.NotThere();
        return Begin.item(document, list).map(item -> item(document, list, before, item)).orElseGet(Acted.NotThere::new);
    }

    /** A file for people to fetch. @param list of an information's files @param name as it was called where it came from */
    public static Acted addFile(Document document, Place list, String name, byte[] content) {
        return Enclosing.of(document, list, name, content);
    }

    /** Where rows are fixed, none come and go. */
    private static Acted item(Document document, Place list, String before, JsonObject item) {
        var changes = new ArrayList<Change>();
        if (list.last().equals("rows")) {
            Stream.of("min", "max").map(list.outer()::in).filter(at -> document.at(at).isPresent()).forEach(at -> changes.add(new Change.Take(at)));
        }
        changes.add(new Change.Insert(list, before, item));
        String name = item.containsKey("id") ? item.getString("id") : before.isEmpty() ? String.valueOf(document.namesIn(list).size()) : before;
        return Acted.done(changes, list.in(name));
    }

    private static Acted inserted(Place list, String before, JsonObject value) {
        return Acted.done(List.of(new Change.Insert(list, before, value)), list.in(value.getString("id")));
    }

    /** Whether something can be put there. */
    static boolean isThere(Document document, Place list, String before) {
        return (list.names().size() == 1 || document.at(list.outer()).isPresent()) && (before.isEmpty() || document.namesIn(list).contains(before));
    }

    /** One place further, within its list or out of it. */
    public static Acted move(Document document, Place what, How how) {
        return new Moving(document, what).move(how);
    }

    /** Beside something else; on a step, into it: as its first question, or behind the last one of the step before. */
    public static Acted place(Document document, Place what, Place beside, boolean after) {
        return new Moving(document, what).place(beside, after);
    }

    /** To the end of a step, a group or a list. */
    public static Acted moveInto(Document document, Place what, Place around) {
        return new Moving(document, what).to(around.in("questions"), "");
    }

    public static Acted remove(Document document, Place what) {
        return Removing.of(document, what);
    }

    /** What would be wrong if it went, that isn't wrong now: what names it, told at its place. */
    public static List<Fault> wouldBreak(Document document, Place what) {
        return remove(document, what) instanceof Acted.Done done ? brokenBy(document, done) : List.of();
    }

    /** What would be wrong when it is done, that isn't wrong now. */
    public static List<Fault> brokenBy(Document document, Acted.Done done) {
        return Broken.by(document, done.wish().edit());
    }

    /** The same again right behind it, with ids of its own; what names things inside it names those of the copy. */
    public static Acted duplicate(Document document, Place what) {
        return Copying.of(document, what);
    }

    /** A question of another type: what fits the new type stays. */
    public static Acted retype(Document document, Place question, QuestionKind kind) {
        if (document.at(question).isEmpty()) return new Acted.NotThere();
        return Fits.in(document, question.outer(), kind).<Acted>map(Acted.Wrong::new).orElseGet(() -> Acted.done(Retyped.of(document, question, kind), question));
    }

    /** Questions that stand in one list become a step of their own behind their step. */
    public static Acted extractStep(Document document, List<Place> questions) {
        return Extracting.step(document, questions);
    }

    /** Questions that stand in one list become a group, where the first of them stands. */
    public static Acted extractGroup(Document document, List<Place> questions) {
        return Extracting.group(document, questions);
    }
}
