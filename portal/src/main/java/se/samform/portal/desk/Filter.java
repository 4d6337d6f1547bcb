package se.samform.portal.desk;

import java.util.List;

/**
 * One way to narrow a list: what it is narrowed to, or what it can be.
 *
 * @param value empty while the list isn't narrowed so
 * @param clear the list without it
 */
public record Filter(String name, String value, String clear, List<Choice> choices) {

    /** @param path the list, narrowed so */
    public record Choice(String path, String text) {}

    public Filter {
        choices = List.copyOf(choices);
    }

    public boolean set() {
        return !value.isEmpty();
    }
}
