package se.samform.core.form;

import java.util.Optional;

/**
 * That those who sign are guardians of a child, by the population register.
 *
 * @param of id of the question that asks which child
 * @param sameAddress id of a yes-no question that the register answers, if it can: whether the guardians are registered at one address
 */
public record GuardianTerms(String of, Optional<String> sameAddress) {}
