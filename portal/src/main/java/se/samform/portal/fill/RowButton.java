package se.samform.portal.fill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samform.portal.edge.PostedForm;

/**
 * The button that was pressed to have another row in a group, or one less.
 *
 * @param fields those of the page, with the rows that there are after it
 * @param goTo path of what is looked at next: the new row, or the group; empty when no such button was pressed
 */
public record RowButton(Map<String, List<String>> fields, String goTo) {

    public static RowButton of(PostedForm form) {
        String add = path(form.first("_add"));
        String drop = path(form.first("_drop"));
        if (!add.isEmpty()) return added(form.fields(), add);
        return drop.indexOf('.') > 0 ? dropped(form.fields(), drop.substring(0, drop.lastIndexOf('.')), drop.substring(drop.lastIndexOf('.') + 1))
            : new RowButton(form.fields(), "");
    }

    /** It comes to stand in an address: what is no path is no button of ours. */
    private static String path(String posted) {
        return posted.matches("[A-Za-z0-9.-]{1,200}") ? posted : "";
    }

    boolean isPressed() {
        return !goTo.isEmpty();
    }

    private static RowButton added(Map<String, List<String>> fields, String group) {
        var keys = new ArrayList<>(fields.getOrDefault(group, List.of()));
        String key = String.valueOf(1 + keys.stream().filter(each -> each.matches("\\d{1,6}")).mapToInt(Integer::parseInt).max().orElse(0));
        keys.add(key);
        return new RowButton(with(fields, group, keys), group + "." + key);
    }

    private static RowButton dropped(Map<String, List<String>> fields, String group, String key) {
        return new RowButton(with(fields, group, fields.getOrDefault(group, List.of()).stream().filter(each -> !each.equals(key)).toList()), group);
    }

    private static Map<String, List<String>> with(Map<String, List<String>> fields, String group, List<String> keys) {
        var all = new HashMap<>(fields);
        all.put(group, List.copyOf(keys));
        return all;
    }
}
