package se.samform.core.answer;

/** As what somebody signed, where a register is asked whether they may. */
public enum SignedAs {
  /** The population register says that they are a guardian of the child. */
  GUARDIAN,
  /** As a guardian too, but no register could tell: it did not answer, or it tells of the child to nobody. */
  UNCHECKED
}
