/**
 * Running many e-services: all of them in one list with who looks after them, how they are used and what they depend on; and
 * changes of several at once, shown before they are made. For those who may publish; to others there is no such page.
 */
package se.samform.portal.running;
