package se.samform.portal.api;

import jakarta.json.JsonObject;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.json.CaseEventCodec;
import se.samform.core.json.Json;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.RecordedEvent;

/** A case, and as whom whoever handles it came to it. */
record Handled(CaseFile file, Actor actor) {

    /** That something happened and who did it, as which of those who take part; nothing of what was written. */
    static JsonObject event(RecordedEvent recorded) {
        var json = Json.createObjectBuilder().add("seq", recorded.seq()).add("type", CaseEventCodec.encode(recorded.event()).type())
            .add("at", recorded.at().toString()).add("by", part(recorded.actor()));
        if (recorded.event() instanceof CaseEvent.StatusChanged changed) json.add("status", changed.to());
        return json.build();
    }

    /** {@code officer}, {@code system}, {@code citizen}, {@code consultee} or {@code machine}. */
    private static String part(String actor) {
        return actor.contains(":") ? actor.substring(0, actor.indexOf(':')) : actor;
    }
}
