/** What the registers hold, and the plan of the towns that they are about: made up, and the same at each start. */
package se.samform.examples.registers.town;
