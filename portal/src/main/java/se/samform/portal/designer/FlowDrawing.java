package se.samform.portal.designer;

import java.util.List;
import java.util.Optional;
import se.samform.core.flow.StatusKind;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.text.Language;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;
import se.samform.designer.flowedit.FlowTerms;
import se.samform.designer.flowmap.FlowNode;
import se.samform.designer.flowmap.FlowPicture;
import se.samform.designer.flowmap.FlowPicture.Box;
import se.samform.designer.flowmap.FlowPicture.Label;
import se.samform.designer.flowmap.FlowPicture.Line;
import se.samform.designer.flowmap.FlowPicture.Words;

/** The picture of a flow as the page draws it, with what is selected. */
public record FlowDrawing(int width, int height, List<Node> nodes, List<Edge> edges, List<Label> labels) {

    public FlowDrawing {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        labels = List.copyOf(labels);
    }

    /** @param place text of what is selected by it @param status its id; empty for what is none @param dot class of its spot; empty for none */
    public record Node(String place, String status, int x, int y, int width, int height, String name, List<Words> title, List<Words> there, String dot, boolean picked) {

        public int spotX() {
            return x + 16;
        }

        public int spotY() {
            return title.getFirst().y() - 4;
        }
    }

    public record Edge(String path, boolean byTime, boolean picked) {}

    static FlowDrawing of(ServiceDefinition definition, Document document, Place at, Language language) {
        var picture = FlowPicture.of(definition, language);
        var nodes = picture.nodes().stream().map(box -> node(box, document, at, language)).toList();
        var picked = nodes.stream().filter(Node::picked).map(Node::status).toList();
        // What is selected is drawn last, over the others.
        var edges = picture.lines().stream().map(line -> edge(line, document, at, picked)).sorted((one, other) -> Boolean.compare(one.picked, other.picked)).toList();
        return new FlowDrawing(picture.width(), picture.height(), nodes, edges, picture.labels());
    }

    private static Node node(Box box, Document document, Place at, Language language) {
        var node = box.node();
        var place = Place.ofPointer(node.at(), document.tree());
        String name = node.kind().map(kind -> node.title().in(language) + ", " + FlowTerms.of(kind).in(language)).orElseGet(() -> node.title().in(language));
        return new Node(place.text(), node.isStatus() || node.id().equals(FlowNode.START) ? node.id() : "", box.x(), box.y(), box.width(), box.height(), name, box.title(), box.there(),
            node.kind().map(FlowDrawing::dot).orElse(""), place.equals(at));
    }

    private static Edge edge(Line line, Document document, Place at, List<String> picked) {
        var of = line.of();
        boolean isPicked = picked.contains(of.from()) || Optional.of(Place.ofPointer(of.at(), document.tree())).filter(place -> !at.isWhole() && place.equals(at)).isPresent();
        return new Edge(line.path(), of.isByTime(), isPicked);
    }

    private static String dot(StatusKind kind) {
        return switch (kind) {
            case SUBMITTED, IN_PROGRESS, SUPPLEMENTED -> "dot-info";
            case AWAITING_SIGNATURE, AWAITING_PAYMENT, DRAFT -> "dot-await";
            case AWAITING_SUPPLEMENT -> "dot-warning";
            case DECIDED -> "dot-success";
            case CLOSED, WITHDRAWN, VOID -> "dot-still";
        };
    }
}
