package se.samform.core.form;

/** A currency with two decimals, by its code in ISO 4217. */
public enum Currency {
  SEK("kr"),
  DKK("kr."),
  NOK("kr"),
  EUR("€");

  private final String sign;

  Currency(String sign) {
    this.sign = sign;
  }

  /** As it is written after an amount. */
  public String sign() {
    return sign;
  }
}
