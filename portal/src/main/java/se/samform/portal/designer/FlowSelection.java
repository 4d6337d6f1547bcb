package se.samform.portal.designer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samform.core.flow.DeliveryEvent;
import se.samform.core.flow.RoleKind;
import se.samform.core.flow.Ruling;
import se.samform.core.flow.Span;
import se.samform.core.flow.TaskKind;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.logic.Condition;
import se.samform.core.text.Language;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;
import se.samform.designer.flowedit.Choices;
import se.samform.designer.flowedit.FlowPlaces;
import se.samform.designer.flowedit.FlowSettings;
import se.samform.designer.flowedit.FlowTerms;
import se.samform.designer.flowedit.Taking;
import se.samform.designer.flowedit.TimerSettings;
import se.samform.designer.flowmap.FlowNode;
import se.samform.designer.flowmap.FlowNodes;
import se.samform.designer.wording.Effect;
import se.samform.designer.wording.InWords;
import se.samform.portal.designer.FlowLine.Post;
import se.samform.portal.designer.SettingField.Chosen;
import se.samform.portal.wording.Told;

/** What is selected in the flow: its settings, what belongs to it, what can be added there. */
public final class FlowSelection {
    private static final List<String> RARE = List.of("forOfficers", "messages", "enter", "may", "comment", "after");
    private static final List<Place> LISTS =
        List.of(FlowPlaces.ROUTES, FlowPlaces.DECISIONS, FlowPlaces.TIMERS, FlowPlaces.DELIVERIES, FlowPlaces.ROLES);

    private final ServiceDefinition definition;
    private final Document document;
    private final Place at;
    private final List<FlowRow> rows;
    private final Told told;

    FlowSelection(ServiceDefinition definition, Document document, Place at, List<FlowRow> rows, Told told) {
        this.definition = definition;
        this.document = document;
        this.at = at;
        this.rows = rows;
        this.told = told;
    }

    private Language language() {
        return told.language();
    }

    private String said(String key) {
        return told.texts().of("design.flow." + key);
    }

    /** {@code status}, {@code task}, {@code flow} …: what its forms go by. */
    public String getSort() {
        if (at.equals(FlowPlaces.FLOW)) return "flow";
        if (at.names().size() <= 2) return at.isIn(FlowPlaces.ROLES) && !at.equals(FlowPlaces.ROLES) ? "role" : at.last();
        return at.names().size() == 5 ? "task" : switch (at.names().get(1)) {
            case "statuses" -> "status";
            case "timers" -> "timer";
            case "decisions" -> "decision";
            default -> "group";
        };
    }

    public String getSortName() {
        return said("sort." + getSort());
    }

    /** What it is called; of lists and the whole, nothing besides. */
    public String getName() {
        return isOne() ? title(at) : "";
    }

    private boolean isOne() {
        return List.of("status", "timer", "decision", "task", "role").contains(getSort());
    }

    private String title(Place place) {
        String said = document.textAt(place.in("title", language().tag()));
        String first = said.isEmpty() ? document.textAt(place.in("title", DesignPage.languages(document).getFirst())) : said;
        return first.isEmpty() ? place.last() : first;
    }

    /** The usual ones. */
    public List<SettingField> getFields() {
        return fields(false);
    }

    /** Those that few need to look at. */
    public List<SettingField> getRare() {
        return fields(true);
    }

    private List<SettingField> fields(boolean rare) {
        return FlowSettings.of(document, at).stream().filter(setting -> rare == isRare(setting.name())).map(setting -> SettingField.of(setting, language())).toList();
    }

    private boolean isRare(String name) {
        return List.of("status", "task").contains(getSort()) && RARE.stream().anyMatch(name::startsWith);
    }

    /** Where a case may go from the status. */
    public List<FlowLine> getWays() {
        return rows.stream().filter(row -> getSort().equals("status") && row.fromId().equals(at.last()))
            .map(row -> new FlowLine(row.byTime() ? "clock" : "next", row.to(), row.words() + " · " + row.who(), row.place(), cut(row))).toList();
    }

    private List<Post> cut(FlowRow row) {
        return row.cut() ? List.of(new Post("trash", said("cut"), Map.of("do", "disconnect", "from", row.fromId(), "to", row.toId()))) : List.of();
    }

    /** What happens or holds in the status; of a list, what it has; of the whole, its lists. */
    public List<FlowLine> getThere() {
        return switch (getSort()) {
            case "status" -> there(at.last());
            case "flow" -> LISTS.stream().map(list -> new FlowLine("list", said("sort." + list.last()), "", list.text(), List.of())).toList();
            case "timers", "decisions", "roles" -> things();
            case "routes" -> routes();
            case "deliveries" -> deliveries();
            case "task" -> List.of(new FlowLine("list", said("sort.group"), "", at.outer().outer().text(), List.of()));
            case "group" -> document.namesIn(at.in("tasks")).stream().map(at.in("tasks")::in).map(this::task).toList();
            default -> List.of();
        };
    }

    private List<FlowLine> there(String status) {
        return FlowNodes.of(definition).stream().filter(node -> node.id().equals(status)).flatMap(node -> node.there().stream()).map(this::line).toList();
    }

    private FlowLine line(FlowNode.Item item) {
        var place = Place.ofPointer(item.at(), document.tree());
        String icon = switch (item.sort()) {
            case ROUTE -> "next";
            case TASK -> "check";
            case REMINDER, LIMIT -> "clock";
            case DELIVERY -> "send";
            case MESSAGE -> "text";
            case FEE -> "calc";
        };
        String leads = switch (item.sort()) {
            case TASK, REMINDER -> place.text();
            case DELIVERY -> FlowPlaces.DELIVERIES.text();
            case ROUTE, LIMIT, MESSAGE, FEE -> "";
        };
        return new FlowLine(icon, item.words().in(language()), "", leads, List.of());
    }

    private FlowLine task(Place task) {
        var moves = new ArrayList<Post>();
        for (String way : List.of("up", "down")) moves.add(new Post(way, said(way), Map.of("do", way, "of", task.text())));
        return new FlowLine("check", title(task), "", task.text(), moves);
    }

    private List<FlowLine> things() {
        return document.namesIn(at).stream().map(name -> new FlowLine("next", title(at.in(name)), "", at.in(name).text(), List.of())).toList();
    }

    private List<FlowLine> routes() {
        var rows = document.namesIn(at);
        var said = InWords.of(definition).routes();
        return rows.stream().filter(row -> Integer.parseInt(row) < said.size()).map(row -> {
            boolean isLast = row.equals(rows.getLast());
            var posts = isLast ? List.<Post>of() : List.of(post("up", row), post("down", row), post("take", row));
            return new FlowLine("next", told.texts().of("design.flow.row", Integer.parseInt(row) + 1), said.get(Integer.parseInt(row)).in(language()), "", isLast ? "" : at.in(row, "when").text(), posts);
        }).toList();
    }

    /** When it is there, as a sentence; empty for what has no conditions. */
    public String getCondition() {
        var work = definition.flow().work();
        return switch (getSort()) {
            case "timer" -> work.timer(at.last()).map(timer -> said(Effect.COUNTED, timer.when())).orElse("");
            case "decision" -> work.ruling(at.last()).map(ruling -> said(Effect.DECIDED, ruling.when())).orElse("");
            case "task" -> work.task(at.last()).map(task -> said(Effect.DONE, task.when())).orElse("");
            default -> "";
        };
    }

    private String said(Effect effect, Condition when) {
        return InWords.of(definition).condition(effect, when).in(language());
    }

    public String getConditionPlace() {
        return at.in("when").text();
    }

    private Post post(String what, String row) {
        return new Post(what.equals("take") ? "trash" : what, said(what), Map.of("do", what, "of", at.in(row).text()));
    }

    private List<FlowLine> deliveries() {
        return document.namesIn(at).stream().map(row -> {
            var on = deliveryEvent(document.textAt(at.in(row, "on")));
            String to = document.textAt(at.in(row, "to"));
            return new FlowLine("send", document.at(FlowPlaces.ROLES.in(to)).map(role -> title(FlowPlaces.ROLES.in(to))).orElse(to), on, "", List.of(post("take", row)));
        }).toList();
    }

    private String deliveryEvent(String word) {
        return Choices.words(DeliveryEvent.values(), FlowTerms::of).stream().filter(choice -> choice.value().equals(word)).map(choice -> choice.label().in(language())).findFirst().orElse(word);
    }

    /** What it would mean to take it away. */
    public Optional<Taking> taking() {
        return isOne() ? FlowWishes.taking(document, at) : Optional.empty();
    }

    public boolean isTakable() {
        return taking().isPresent();
    }

    public boolean isPrevented() {
        return taking().filter(taking -> taking.edit().isEmpty()).isPresent();
    }

    public List<String> getUses() {
        return taking().map(taking -> taking.uses().stream().map(use -> use.sentence().in(language())).toList()).orElse(List.of());
    }

    /** What is selected once it is gone. */
    public String getAfterwards() {
        return getSort().equals("status") || getSort().equals("task") ? FlowPlaces.FLOW.text() : at.outer().text();
    }

    public String getId() {
        return at.last();
    }

    public List<Chosen> getStatuses() {
        return SettingField.choices(Choices.statuses(document), "", language());
    }

    public List<Chosen> getTaskKinds() {
        return SettingField.choices(Choices.words(TaskKind.values(), FlowTerms::of), "do", language());
    }

    public List<Chosen> getUnits() {
        return SettingField.choices(Choices.words(Span.Unit.values(), FlowTerms::of), "days", language());
    }

    public List<Chosen> getStarts() {
        return SettingField.choices(TimerSettings.starts(document), "", language());
    }

    public List<Chosen> getActions() {
        return SettingField.choices(TimerSettings.actions(document), "", language());
    }

    public List<Chosen> getOutcomes() {
        return SettingField.choices(Choices.words(Ruling.Outcome.values(), FlowTerms::of), "", language());
    }

    public List<Chosen> getEvents() {
        return SettingField.choices(Choices.words(DeliveryEvent.values(), FlowTerms::of), "", language());
    }

    public List<Chosen> getReceivers() {
        return SettingField.choices(Choices.roles(document, RoleKind.RECEIVER), "", language());
    }

    public List<Chosen> getHandlingUnits() {
        return SettingField.choices(Choices.roles(document, RoleKind.UNIT), "", language());
    }

    public List<Chosen> getRoleKinds() {
        return SettingField.choices(Choices.words(RoleKind.values(), FlowTerms::of), "", language());
    }
}
