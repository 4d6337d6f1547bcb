/**
 * Submissions as XML, for systems that read no JSON: an element for each answer, named as the e-service exports it. What proves
 * a submission is its canonical JSON ({@code answer.json}); this tells the same, and an XSD of it can be made of a definition.
 * Imports the heart and the JDK's StAX.
 */
package se.samform.core.answer.xml;
