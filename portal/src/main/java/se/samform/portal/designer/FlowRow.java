package se.samform.portal.designer;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.text.Language;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;
import se.samform.designer.flowmap.FlowNode;
import se.samform.designer.flowmap.FlowNodes;
import se.samform.designer.flowmap.Transition;
import se.samform.designer.flowmap.Transitions;
import se.samform.portal.wording.StatusBadge;

/**
 * A way of the flow as a row of the table.
 *
 * @param kind of the status that it leads from; empty for what is none
 * @param fromPlace text of the place of what it leads from
 * @param place text of what makes it a way
 * @param cut whether it is one that people take, and can be cut
 */
public record FlowRow(
    String kind, String from, String fromId, String fromPlace, String words, String to, String toId, String who, String place, boolean byTime, boolean cut, boolean picked) {

    static List<FlowRow> of(ServiceDefinition definition, Document document, Place at, Language language) {
        Map<String, FlowNode> nodes = FlowNodes.of(definition).stream().collect(Collectors.toMap(FlowNode::id, Function.identity()));
        return Transitions.of(definition).stream().map(way -> row(way, nodes, document, at, language)).toList();
    }

    private static FlowRow row(Transition way, Map<String, FlowNode> nodes, Document document, Place at, Language language) {
        var from = nodes.get(way.from());
        var place = Place.ofPointer(from.at(), document.tree());
        return new FlowRow(
            from.kind().map(StatusBadge::kind).orElse(""), from.title().in(language), way.from(), place.text(), way.words().in(language), nodes.get(way.to()).title().in(language),
            way.to(), way.who().in(language), settled(way, document).text(), way.isByTime(), isCut(way), place.equals(at));
    }

    /** What is changed to change it. */
    private static Place settled(Transition way, Document document) {
        return switch (way.how()) {
            case CITIZEN, OFFICER -> Place.WHOLE;
            case DECISION, TASKS, TIME -> Place.ofPointer(way.at(), document.tree());
        };
    }

    private static boolean isCut(Transition way) {
        return switch (way.how()) {
            case CITIZEN, OFFICER, DECISION -> !way.from().equals(FlowNode.START);
            case TASKS, TIME -> false;
        };
    }
}
