/**
 * {@code mvn -Panalyse -Dfile=…}: an analysis of definition files, and a run of their scenarios, for whoever writes them, and for what builds them. Promises
 * sentences that an administrator understands, in Swedish or English, a number to end with: 0 where there is nothing to
 * mend, and that nothing in a definition makes a terminal or a log do anything but show it. May import {@code core} and the designer's analysis and scenarios.
 */
package se.samform.designer.command;
