/**
 * Cases of an older version go over to a later one's flow, as an administrator planned: what is planned, what it would
 * come to, and the worker that carries it out. What it means for a case is {@code core.flow}'s to say, and each case goes
 * over by a command of its own; what it refuses is written down with why. See ADR 0056.
 *
 * <p>May import {@code core.*} and the face of {@code casefile}.
 */
package se.samform.engine.changeover;
