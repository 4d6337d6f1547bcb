/**
 * What files are, by their content: those that people send, and those that travel inside a definition. Promises to believe
 * no name and no declared type. Imports the kinds of files and Apache Tika.
 */
package se.samform.core.content;
