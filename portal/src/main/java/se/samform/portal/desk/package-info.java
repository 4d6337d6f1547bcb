/**
 * The officers' desk: the inbox and the case. Every page asks the engine with the officer's own units, so a case of
 * another unit isn't there. Commands are posts; what is refused or overtaken is told on the page with the text kept.
 */
package se.samform.portal.desk;
