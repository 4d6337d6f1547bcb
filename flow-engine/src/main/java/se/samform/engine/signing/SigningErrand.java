package se.samform.engine.signing;

/** What an outbox message of the kind {@code signing} refers to; its stream is the round. @param signer whom it goes to; the starter's have none */
record SigningErrand(What what, int signer) {

  static final String KIND = "signing";
  private static final int STARTER = -1;

  enum What { INVITED, REMINDED, REFUSED, EXPIRED, SIGNED, WITHDRAWN, VOIDED }

  static SigningErrand toStarter(What what) {
    return new SigningErrand(what, STARTER);
  }

  /** To who need not sign any more. */
  boolean isCalledOff() {
    return what == What.WITHDRAWN || what == What.VOIDED;
  }

  boolean isToStarter() {
    return signer == STARTER;
  }

  String ref() {
    return what + "/" + signer;
  }

  static SigningErrand of(String ref) {
    var parts = ref.split("/", 2);
    return new SigningErrand(What.valueOf(parts[0]), Integer.parseInt(parts[1]));
  }
}
