/**
 * The questions that the analysis of forms puts to its solver, told to other solvers too. Stands in the analysis's own package
 * to hear them; nothing of it ships.
 */
package se.samform.designer.analysis;
