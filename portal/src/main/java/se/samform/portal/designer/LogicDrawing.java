package se.samform.portal.designer;

import java.util.List;
import java.util.stream.IntStream;
import se.samform.core.text.Language;
import se.samform.designer.logic.LogicMap;
import se.samform.designer.logic.MapArrow;
import se.samform.designer.logic.MapNode;
import se.samform.designer.logic.MapPicture;

/** The map of a form as the page draws it. */
public record LogicDrawing(int width, int height, List<Node> nodes, List<Edge> edges) {
    private static final int INDENT = 14;
    private static final int LINE = 18;

    /** @param id of what it shows, which its link leads to @param name for who can't see the picture */
    public record Node(String id, int x, int y, int width, int height, String name, String kind, List<Text> lines, boolean picked) {}

    public record Text(int x, int y, String text) {}

    public record Edge(String path, String words, int x, int y, int width, int height, boolean picked) {

        public int wordsX() {
            return x + width / 2;
        }

        public int wordsY() {
            return y + 13;
        }
    }

    /** @param picked id of what is looked at; empty for nothing */
    static LogicDrawing of(LogicMap map, String picked, Language language) {
        var picture = MapPicture.of(map, language);
        var nodes = picture.boxes().stream().map(box -> node(box, picked, language)).toList();
        var edges = picture.wires().stream().map(wire -> new Edge(wire.path(), wire.words(), wire.x(), wire.y(), wire.width(), wire.height(), isOf(wire, picked)))
            .sorted((one, other) -> Boolean.compare(one.picked, other.picked)).toList();
        return new LogicDrawing(picture.width(), picture.height(), nodes, edges);
    }

    private static boolean isOf(MapPicture.Wire wire, String picked) {
        return wire.arrows().stream().anyMatch(arrow -> arrow.from().equals(picked) || arrow.to().equals(picked));
    }

    private static Node node(MapPicture.Box box, String picked, Language language) {
        int first = box.y() + box.height() / 2 + 5 - (box.lines().size() - 1) * LINE / 2;
        var lines = IntStream.range(0, box.lines().size()).mapToObj(i -> new Text(box.x() + INDENT, first + i * LINE, box.lines().get(i))).toList();
        var node = box.node();
        return new Node(node.id(), box.x(), box.y(), box.width(), box.height(), node.name().in(language), kind(node), lines, node.id().equals(picked));
    }

    private static String kind(MapNode node) {
        return switch (node.kind()) {
            case QUESTION, TEXT, STEP -> "plain";
            case CALCULATED, TABLE -> "worked";
            case STOP, ROUTE -> "end";
        };
    }

    /** The same as sentences: what decides what, and how. */
    static List<String> told(LogicMap map, Language language) {
        return map.arrows().stream().map(arrow -> told(map, arrow, language)).toList();
    }

    private static String told(LogicMap map, MapArrow arrow, Language language) {
        return map.node(arrow.from()).name().in(language) + " " + arrow.kind().words().in(language) + " " + map.node(arrow.to()).name().in(language) + ": " + arrow.sentence().in(language);
    }
}
