/**
 * Where administrators, and who looks after the texts of a unit, write what messages, notes and decisions at the desk may begin
 * with. What is offered to whom is the desk's to show.
 */
package se.samform.portal.template;
