/**
 * The logic of a form as choices: conditions, formulas and decision tables taken apart into lines that people choose in
 * ({@link ConditionLines}, {@link FormulaLines}, {@link TableGrid}) and put together again from what they chose; the map of
 * what hangs on what ({@link LogicMap}), where something is used ({@link WhereUsed}) and safe renaming ({@link Renaming}).
 * It promises that what it can't show as choices is kept as it was. Imports core and the designer's sentences; of Jakarta
 * JSON alone.
 */
package se.samform.designer.logic;
