package se.samform.portal.designer;

import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.samform.core.flow.DeliveryEvent;
import se.samform.core.flow.RoleKind;
import se.samform.core.flow.Route;
import se.samform.core.flow.Ruling;
import se.samform.core.flow.Span;
import se.samform.core.flow.StatusKind;
import se.samform.core.flow.TaskKind;
import se.samform.core.text.Language;
import se.samform.designer.draft.Change;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Edit;
import se.samform.designer.draft.Edited;
import se.samform.designer.draft.Place;
import se.samform.designer.draft.Wish;
import se.samform.designer.flowedit.Added;
import se.samform.designer.flowedit.DecisionEdits;
import se.samform.designer.flowedit.DeliveryEdits;
import se.samform.designer.flowedit.FlowPlaces;
import se.samform.designer.flowedit.RoleEdits;
import se.samform.designer.flowedit.RouteEdits;
import se.samform.designer.flowedit.Setting;
import se.samform.designer.flowedit.Settings;
import se.samform.designer.flowedit.StatusEdits;
import se.samform.designer.flowedit.Taking;
import se.samform.designer.flowedit.TaskEdits;
import se.samform.designer.flowedit.TemplateEdits;
import se.samform.designer.flowedit.TimerEdits;
import se.samform.designer.flowedit.TimerSettings;
import se.samform.designer.flowmap.FlowNode;

/** What a posted page of the flow, or of its texts, wants done. */
final class FlowWishes {
    private final Document document;
    private final UnaryOperator<String> parameter;
    private final Language language;
    private final Function<Place, List<Setting>> settings;

    /** What is wanted, or why it isn't clear. */
    sealed interface Wanted {
        /** @param then what is selected afterwards */
        record Does(Wish wish, String then) implements Wanted {}

        /** @param text key of a sentence @param what it is about; may be empty */
        record Unclear(String text, String what) implements Wanted {}
    }

    /** @param parameter what was posted under a name; empty for nothing @param language of what is typed @param settings what can be set at a place */
    FlowWishes(Document document, UnaryOperator<String> parameter, Language language, Function<Place, List<Setting>> settings) {
        this.document = document;
        this.parameter = parameter;
        this.language = language;
        this.settings = settings;
    }

    Wanted wanted() {
        return switch (posted("do")) {
            case "set" -> set();
            case "connect" -> does(posted("from").equals(FlowNode.START) ? StatusEdits.begin(document, posted("to")) : StatusEdits.connect(document, posted("from"), posted("to")), posted("at"));
            case "disconnect" -> does(StatusEdits.disconnect(document, posted("from"), posted("to")), posted("at"));
            case "up", "down" -> moves(posted("do").equals("up"));
            case "take" -> takes();
            default -> adds();
        };
    }

    private String posted(String name) {
        return parameter.apply(name).replace("\r\n", "\n");
    }

    private Place at() {
        return Place.of(posted("at"));
    }

    /** What was written into the fields; what nobody wrote in stays, whatever stands there by now. */
    private Wanted set() {
        var now = document;
        var changes = new ArrayList<Change>();
        for (var setting : settings.apply(at())) {
            String was = SettingField.read(setting, posted("was:" + setting.name()));
            String value = SettingField.read(setting, posted(setting.name()));
            if (parameter.apply("has:" + setting.name()).isEmpty() || value.equals(was)) continue;
            if (!setting.value().equals(was) && !setting.value().equals(value)) return new Wanted.Unclear("design.overtaken", "");
            var edit = setting.change().to(now, value);
            if (edit.isEmpty()) return new Wanted.Unclear("design.flow.not-so", setting.label().in(language));
            if (!(now.with(edit.get()) instanceof Edited.Done(Document changed, Edit undo))) return new Wanted.Unclear("design.not-there", "");
            now = changed;
            changes.addAll(edit.get().changes());
        }
        return does(new Edit(changes), posted("at"));
    }

    private Wanted moves(boolean up) {
        var at = Place.of(posted("of"));
        if (at.isIn(FlowPlaces.ROUTES)) return number(at.last()).map(row -> does(RouteEdits.move(document, row, up), posted("at"))).orElseGet(this::unclear);
        return at.isIn(FlowPlaces.GROUPS) && at.names().size() == 5 ? does(TaskEdits.move(document, at.names().get(2), at.last(), up), posted("at")) : unclear();
    }

    private Wanted takes() {
        var of = Place.of(posted("of"));
        if (of.isIn(FlowPlaces.ROUTES)) return number(of.last()).map(row -> does(RouteEdits.take(document, row), posted("at"))).orElseGet(this::unclear);
        if (of.isIn(FlowPlaces.DELIVERIES)) return number(of.last()).map(row -> does(DeliveryEdits.take(document, row), posted("at"))).orElseGet(this::unclear);
        return taking(document, of).flatMap(Taking::edit).map(edit -> does(edit, posted("then"))).orElseGet(() -> new Wanted.Unclear("design.flow.not-taken", ""));
    }

    /** What it means to take away what stands there; empty for what isn't taken away here. */
    static Optional<Taking> taking(Document document, Place of) {
        if (document.at(of).isEmpty() || of.isWhole()) return Optional.empty();
        var list = of.outer();
        if (list.equals(FlowPlaces.STATUSES)) return Optional.of(StatusEdits.take(document, of.last()));
        if (list.equals(FlowPlaces.TIMERS)) return Optional.of(TimerEdits.take(document, of.last()));
        if (list.equals(FlowPlaces.DECISIONS)) return Optional.of(DecisionEdits.take(document, of.last()));
        if (list.equals(FlowPlaces.TEMPLATES)) return Optional.of(TemplateEdits.take(document, of.last()));
        if (list.equals(FlowPlaces.ROLES)) return Optional.of(RoleEdits.take(document, of.last()));
        return of.isIn(FlowPlaces.GROUPS) && of.names().size() == 5 ? Optional.of(TaskEdits.take(document, of.names().get(2), of.last())) : Optional.empty();
    }

    private Wanted adds() {
        String title = posted("title");
        return switch (posted("do")) {
            case "add-status" -> named(title, constant(StatusKind.values(), "kind").map(kind -> StatusEdits.add(document, title, language, kind)), FlowPlaces.STATUSES);
            case "add-decision" -> named(title, constant(Ruling.Outcome.values(), "outcome").map(outcome -> DecisionEdits.add(document, title, language, outcome, posted("status"))), FlowPlaces.DECISIONS);
            case "add-role" -> named(title, constant(RoleKind.values(), "kind").map(kind -> RoleEdits.add(document, title, language, kind)), FlowPlaces.ROLES);
            case "add-template" -> named(title, Optional.of(TemplateEdits.add(document, title, language)), FlowPlaces.TEMPLATES);
            case "add-task" -> title.isBlank() ? nameless() : constant(TaskKind.values(), "kind").map(kind -> does(TaskEdits.add(document, at().last(), title, language, kind).edit(), posted("at"))).orElseGet(this::unclear);
            case "add-timer" -> timer();
            case "add-delivery" -> constant(DeliveryEvent.values(), "on").filter(on -> !posted("to").isEmpty()).map(on -> does(DeliveryEdits.add(document, on, posted("to")), posted("at"))).orElseGet(this::unclear);
            case "add-route" -> posted("to").isEmpty() ? unclear() : does(RouteEdits.add(document, new Route.To.Unit(posted("to")), JsonValue.NULL), posted("at"));
            default -> unclear();
        };
    }

    private Wanted named(String title, Optional<Added> added, Place list) {
        if (title.isBlank()) return nameless();
        return added.map(found -> does(found.edit(), list.in(found.id()).text())).orElseGet(this::unclear);
    }

    private Wanted timer() {
        var after = number(posted("amount")).filter(amount -> amount <= Span.MOST)
            .flatMap(amount -> constant(Span.Unit.values(), "unit").map(unit -> new Span(posted("direction").equals("before") ? -amount : amount, unit)));
        var start = TimerSettings.start(posted("from"));
        var then = TimerSettings.action(posted("then"));
        if (after.isEmpty()) return new Wanted.Unclear("design.flow.no-time", "");
        if (start.isEmpty() || then.isEmpty()) return unclear();
        var added = TimerEdits.add(document, start.get(), after.get(), then.get());
        return does(added.edit(), FlowPlaces.TIMERS.in(added.id()).text());
    }

    private <E extends Enum<E>> Optional<E> constant(E[] constants, String name) {
        return Stream.of(constants).filter(each -> Settings.word(each).equals(posted(name))).findFirst();
    }

    private static Optional<Integer> number(String text) {
        return text.strip().matches("\\d{1,4}") ? Optional.of(Integer.parseInt(text.strip())) : Optional.empty();
    }

    private Wanted nameless() {
        return new Wanted.Unclear("design.flow.no-name", "");
    }

    private Wanted unclear() {
        return new Wanted.Unclear("design.not-there", "");
    }

    /** What is written over is what was seen. */
    private Wanted does(Edit edit, String then) {
        Map<Place, Optional<JsonValue>> seen = new HashMap<>();
        for (var change : edit.changes()) {
            if (change instanceof Change.Put(Place at, JsonValue value)) seen.put(at, document.at(at));
        }
        return new Wanted.Does(new Wish(edit, seen), then);
    }
}
