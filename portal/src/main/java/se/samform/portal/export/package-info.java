/**
 * Lists and figures as files for other programs: CSV and Excel. What people typed can't act there: no cell is a formula.
 * A file is whole or isn't there: it is made in memory, of a bounded number of lines, before a byte is sent.
 *
 * <p>Knows no page and no case; may be used by any of the portal's components.
 */
package se.samform.portal.export;
