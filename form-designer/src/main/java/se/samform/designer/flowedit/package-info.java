/**
 * What an administrator does to the flow of an e-service that is being built: each wish is a pure function from the document
 * as it stands to an {@link se.samform.designer.draft.Edit}, which is nothing where there is nothing to do. What is usual
 * isn't written. What others name is taken away only together with what {@link se.samform.designer.flowedit.Taking} tells.
 * Imports core and the documents of {@code designer.draft}.
 */
package se.samform.designer.flowedit;
