package se.samform.designer.draft;

import jakarta.json.JsonValue;

/** One thing that is done to a definition. */
public sealed interface Change {

    /** Something is so from now on, whatever was there; what is around it comes too where it is missing. */
    record Put(Place at, JsonValue value) implements Change {}

    /** Something goes, and what is empty then around it. */
    record Take(Place at) implements Change {}

    /**
     * Something comes into a list, which comes too where it is missing.
     *
     * @param before the element that follows on it, by its name; empty for the end
     */
    record Insert(Place list, String before, JsonValue value) implements Change {}

    /**
     * Something stands elsewhere, in the same list or in another.
     *
     * @param before as in {@link Insert}, of the list without what moves
     */
    record Move(Place at, Place list, String before) implements Change {}
}
