package se.samform.engine.payment;

import jakarta.json.JsonObject;
import se.samform.core.answer.Bill;
import se.samform.core.answer.json.ActingCodec;
import se.samform.core.answer.json.BillCodec;
import se.samform.core.json.CanonicalJson;
import se.samform.core.json.JsonText;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Parsed;
import se.samform.core.party.Applicant;

/**
 * What is sealed of a payment.
 *
 * @param payer whose draft it was when they began to pay: the draft is handed in for them though nobody comes back
 */
record PaymentContent(Applicant payer, Bill bill) {

  private static final int LARGEST = 1 << 20;
  private static final int DEEPEST = 8;
  private static final String PERSON = "person";
  private static final String SECRET = "secret";
  private static final String ACTING = "acting";

  byte[] json() {
    var object = new ObjectTree().put("bill", BillCodec.write(bill));
    switch (payer) {
      case Applicant.Person(var number) -> object.put(PERSON, number);
      case Applicant.Anonymous(var secret) -> object.put(SECRET, secret);
      case Applicant.Representative(var acting) -> object.put(ACTING, ActingCodec.write(acting));
      case Applicant.Deputy deputy -> throw new IllegalArgumentException("Nobody at the desk pays for somebody else");
      case Applicant.Admitted admitted -> throw new IllegalArgumentException("Nothing is paid for a supplement");
    }
    return CanonicalJson.write(object.build());
  }

  static PaymentContent read(byte[] json) {
    return switch (JsonText.parse(json, LARGEST, DEEPEST)) {
      case Parsed.Tree(var root) -> read(root.asJsonObject());
      case Parsed.Broken(var fault) -> throw new IllegalStateException(fault.toString());
    };
  }

  private static PaymentContent read(JsonObject object) {
    return new PaymentContent(payer(object), BillCodec.read(object.getJsonObject("bill")));
  }

  private static Applicant payer(JsonObject object) {
    if (object.containsKey(ACTING)) {
      return new Applicant.Representative(ActingCodec.read(object.getJsonObject(ACTING)));
    }
    return object.containsKey(PERSON) ? new Applicant.Person(object.getString(PERSON)) : new Applicant.Anonymous(object.getString(SECRET));
  }
}
