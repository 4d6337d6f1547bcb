package se.samform.designer.flowedit;

import se.samform.designer.draft.Edit;

/** Something new. @param id that it was given, by which it is found once the edit is done */
public record Added(String id, Edit edit) {}
