package se.samform.core.answer;

/** As what somebody signed, where a register is asked whether they may. */
public enum SignedAs {
  /** The population register says that they are a guardian of the child. */
  GUARDIAN,
  /** The company register says that they sign for the organisation, and that all who sign are enough. */
  SIGNATORY,
  /** As a guardian or a signatory too, but no register could tell: it did not answer, hides somebody, or does not tell of it. */
  UNCHECKED
}
