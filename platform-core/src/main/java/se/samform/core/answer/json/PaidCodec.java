package se.samform.core.answer.json;

import jakarta.json.JsonObject;
import java.time.Instant;
import se.samform.core.answer.Paid;
import se.samform.core.json.ObjectTree;

/** {@code {"at": "…", "provider": "…", "reference": "…", "bill": {…}}}. */
final class PaidCodec {

  private PaidCodec() {}

  static JsonObject write(Paid paid) {
    return new ObjectTree()
        .put("at", paid.at().toString())
        .put("provider", paid.provider())
        .put("reference", paid.reference())
        .put("bill", BillCodec.write(paid.bill()))
        .build();
  }

  static Paid read(JsonObject object) {
    return new Paid(
        BillCodec.read(object.getJsonObject("bill")), Instant.parse(object.getString("at")), object.getString("provider"),
        object.getString("reference"));
  }
}
