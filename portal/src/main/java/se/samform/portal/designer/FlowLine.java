package se.samform.portal.designer;

import java.util.List;
import java.util.Map;

/**
 * Something that belongs to what is selected.
 *
 * @param place text of the place that its link selects; empty for no link
 * @param logic text of the place of its condition; empty where it has none
 * @param posts what can be done to it at once
 */
public record FlowLine(String icon, String text, String sub, String place, String logic, List<Post> posts) {

    public FlowLine {
        posts = List.copyOf(posts);
    }

    /** Without a condition. */
    FlowLine(String icon, String text, String sub, String place, List<Post> posts) {
        this(icon, text, sub, place, "", posts);
    }

    /** A button. @param fields that it posts */
    public record Post(String icon, String label, Map<String, String> fields) {}
}
