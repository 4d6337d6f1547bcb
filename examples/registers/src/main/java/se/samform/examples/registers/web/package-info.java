/** The addresses of docs/registers.md, and those that are for demonstrations and tests alone. */
package se.samform.examples.registers.web;
