/**
 * A post office that sends nothing: it keeps the text messages, digital post and letters that it is handed, and shows them.
 * It can be told to be away, to fail after it has kept something, and whom it can't reach.
 */
package se.samform.examples.post;
