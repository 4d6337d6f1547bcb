package se.samform.engine.delivery;

import java.time.Instant;
import java.util.Optional;
import se.samform.core.flow.CaseOwner;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.form.Afterwards.Reader;
import se.samform.core.json.CanonicalJson;
import se.samform.core.json.ObjectTree;
import se.samform.engine.casefile.AboutApplicant;
import se.samform.engine.casefile.CaseFile;

/** Whose a case is that was transferred: what was handed in still says whose it was. */
final class OwnerNow {

  private OwnerNow() {}

  /** Empty of a case that nobody had transferred. @param then when the delivery was decided on */
  static Optional<byte[]> json(CaseFile file, Instant then) {
    return file.transfers().reversed().stream().filter(recorded -> !recorded.at().isAfter(then)).findFirst()
        .filter(recorded -> AboutApplicant.isShownTo(Reader.EXPORT, file.service().definition())).map(recorded -> json(((HandlingEvent.Transferred) recorded.event()).to(), recorded.at()));
  }

  private static byte[] json(CaseOwner owner, Instant at) {
    var json = new ObjectTree().put("kind", owner.kind().key()).put("number", owner.number()).put("name", owner.name()).put("since", at.toString());
    put(json, "contact", owner.ways().contact());
    put(json, "email", owner.ways().mail());
    put(json, "phone", owner.ways().phone());
    put(json, "street", owner.ways().street());
    put(json, "postalCode", owner.ways().postalCode());
    put(json, "city", owner.ways().city());
    return CanonicalJson.write(json.build());
  }

  private static void put(ObjectTree json, String name, String text) {
    if (!text.isEmpty()) {
      json.put(name, text);
    }
  }
}
