/**
 * The settings of what is selected in the designer, in words that an administrator understands, and what is done to a form
 * as a whole: what new things begin as, adding, moving, copying, taking away. Promises that everything that the form
 * language knows of a question, a step and the head of an e-service can be reached here, that what is typed becomes a
 * {@link se.samform.designer.draft.Wish} or a sentence that says what is wrong with it, and that all of it is pure: a
 * document in, a wish out. May import {@code core}, {@code draft} and {@code logic}.
 */
package se.samform.designer.settings;
