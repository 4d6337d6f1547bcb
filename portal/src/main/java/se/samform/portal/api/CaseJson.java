package se.samform.portal.api;

import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import se.samform.core.json.Json;
import se.samform.engine.casefile.CaseHead;

/** A case as REST tells it to whoever handed it in. */
final class CaseJson {
    private CaseJson() {}

    static JsonObjectBuilder of(CaseHead head) {
        var json = Json.createObjectBuilder().add("id", head.id().text()).add("number", head.number()).add("reference", head.reference())
            .add("status", head.state().status()).add("statusKind", head.state().kind().name().toLowerCase(Locale.ROOT))
            .add("openedAt", head.state().openedAt().toString()).add("changedAt", head.state().changedAt().toString());
        head.state().dueOn().ifPresent(due -> json.add("dueOn", due.toString()));
        head.filing().diaryNumber().ifPresent(number -> json.add("diaryNumber", number));
        return json;
    }
}
