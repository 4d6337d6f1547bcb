/**
 * The logic: conditions, formulas, and the evaluation of a form.
 *
 * <p>Promises that evaluation is pure and total: the same answers give the same shown, required, calculated and wrong
 * on every path, whatever order they were given in. docs/form-language.md says exactly how. Imports java.* and the
 * other heart packages only.
 */
package se.samform.core.logic;
