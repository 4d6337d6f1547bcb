package se.samform.core.form;

import java.util.Optional;

/**
 * That those who sign do it for an organisation, with whoever hands in, by the company register.
 *
 * @param of id of the question that asks which organisation
 * @param how id of a choice that the register answers, if it can: {@link #ALONE} or {@link #TOGETHER}, by whether who fills in needs others
 */
public record SignatoryTerms(String of, Optional<String> how) {

  public static final String ALONE = "alone";
  public static final String TOGETHER = "together";
}
