/**
 * The judge of the analysis of forms: forms without anything to find, the same with one defect each, and every answer there
 * is to small ones. It knows nothing of how the analysis works: only what a form does with answers, and what it is told.
 */
package se.samform.designer.planted;
