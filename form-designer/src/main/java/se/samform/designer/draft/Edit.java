package se.samform.designer.draft;

import java.util.List;

/** What is done at once, and undone at once. */
public record Edit(List<Change> changes) {
    public static final Edit NOTHING = new Edit(List.of());

    public Edit {
        changes = List.copyOf(changes);
    }

    public static Edit of(Change... changes) {
        return new Edit(List.of(changes));
    }

    public boolean isNothing() {
        return changes.isEmpty();
    }
}
