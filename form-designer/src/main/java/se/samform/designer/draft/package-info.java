/**
 * E-services that are being built: a {@link se.samform.designer.draft.Design} is a definition as a JSON tree that may have
 * faults still, what was done to it, and by whom. Promises that every edit can be undone exactly, that nothing that was
 * saved is lost, and that whoever edits what somebody else has changed meanwhile is told instead of writing over it. May
 * import {@code core}.
 */
package se.samform.designer.draft;
