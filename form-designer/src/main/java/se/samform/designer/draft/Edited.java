package se.samform.designer.draft;

/** What became of a document that was to be edited. */
public sealed interface Edited {

    /** @param undo takes it back to just what it was */
    record Done(Document document, Edit undo) implements Edited {}

    /** Nothing was done: something in the edit isn't there. */
    record NotThere(Place place) implements Edited {}
}
