/**
 * The registers that a municipality may have, in the domain's words: who lives where and whose children they are, what an
 * organisation is called, which addresses and properties there are, who works here, lists that another system keeps, and
 * calendars with free times. How they are asked is somebody else's: see {@code engine.register} and docs/registers.md.
 *
 * <p>Promises that asking never throws and never waits long: a register that is down says so as a value, and who asked
 * goes on without it. What a register says of somebody with a protected identity is that, and nothing else.
 *
 * <p>May import {@code core.id} and {@code core.party}.
 */
package se.samform.core.register;
