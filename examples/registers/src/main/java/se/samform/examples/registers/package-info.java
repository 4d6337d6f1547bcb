/**
 * A program that stands in for the registers of two made-up municipalities: people, companies, addresses and properties,
 * employees, lists and calendars, as docs/registers.md says, and the tiles of a map of their towns. It shares no code with
 * Samform. It can be told to misbehave.
 */
package se.samform.examples.registers;
